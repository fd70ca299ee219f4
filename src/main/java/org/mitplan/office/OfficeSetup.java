package org.mitplan.office;

import jakarta.inject.Inject;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.signin.OneTimeCode;
import org.mitplan.access.signin.SetupCode;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;

/** An empty office gets its first team and the first two people. */
@Boundary
public class OfficeSetup {
    @Inject private Gate gate;
    @Inject private SetupCode code;
    @Inject private Teams teams;
    @Inject private Hiring hiring;

    /**
     * Does nothing where an office waits for being set up.
     *
     * @throws NotFound where anybody works already
     */
    @MayCall(everybody = true)
    public void look() {
        gate.emptyOffice();
    }

    /**
     * Sets up the office.
     *
     * @return the one-time code for the team lead, shown this one time
     * @throws NotFound where anybody works already
     * @throws DomainException if the code is wrong or tried too often, or something is missing
     * @throws Stale if somebody else was faster
     */
    @MayCall(everybody = true)
    public OneTimeCode found(SetupInput input) {
        OfficeAccess access = gate.emptyOffice();
        if (!code.redeem(access, input.attempt())) {
            throw new DomainException("setup.code.wrong");
        }
        Team team = Team.named(input.team());
        teams.add(access, team);
        hiring.hire(access, input.first()).knows(input.password().toCharArray());
        NewMember second = input.second(team.id());
        return hiring.firstCode(access, hiring.hire(access, second).id());
    }
}
