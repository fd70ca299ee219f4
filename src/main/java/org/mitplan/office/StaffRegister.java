package org.mitplan.office;

import static org.mitplan.access.Role.ADMINISTRATOR;
import static org.mitplan.access.Role.DATA_PROTECTION_OFFICER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Role;
import org.mitplan.access.signin.AccountKeys;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;

/** Who works here, and how rights are taken away: at once, by one person. */
@Boundary
public class StaffRegister {
    @Inject private Gate gate;
    @Inject private Members members;
    @Inject private Teams teams;
    @Inject private Proposals proposals;
    @Inject private AccountKeys keys;
    @Inject private Clock clock;

    /**
     * One account with what belongs to it.
     *
     * @param files for how many files the person is responsible today
     * @param own whether it is the reader's
     */
    public record View(
            MemberRow member,
            int files,
            List<ProposalRow> proposals,
            List<TeamRow> teams,
            boolean own,
            boolean mayWrite) {}

    @MayCall({ADMINISTRATOR, DATA_PROTECTION_OFFICER})
    public StaffList list(StaffQuery wanted) {
        OfficeAccess access = gate.office(Action.READ, null, "");
        List<MemberRow> found = members.list(access, wanted);
        boolean more = found.size() > StaffQuery.PAGE_SIZE;
        return new StaffList(
                more ? found.subList(0, StaffQuery.PAGE_SIZE) : found,
                more,
                teams.list(access),
                members.helpers(access),
                access.mayWrite() ? proposals.countFor(access) : 0,
                access.mayWrite());
    }

    @MayCall({ADMINISTRATOR, DATA_PROTECTION_OFFICER})
    public View show(AccountId id) {
        OfficeAccess access = gate.office(Action.READ, id.value(), "");
        return new View(
                members.row(access, id),
                members.files(access, id),
                proposals.about(access, id),
                teams.list(access),
                access.account().equals(id),
                access.mayWrite());
    }

    /**
     * Nobody works with this account from the next click on.
     *
     * @throws DomainException if it is the last administrator
     * @throws Stale if the account changed since it was read
     */
    @MayCall(ADMINISTRATOR)
    public void disable(AccountId id, int version) {
        OfficeAccess access = gate.office(Action.WRITE, id.value(), "DISABLE");
        Member member = changeable(access, id, version);
        mustNotBeLast(access, member);
        member.leave();
        keys.shut(access, id);
        note(access, new Wish(Proposal.Kind.DISABLE_ACCOUNT, id, null, null));
    }

    /**
     * Takes a role away; it ends with the next click.
     *
     * @throws DomainException if it is the last administrator's, or the account has no such role
     * @throws Stale if the account changed since it was read
     */
    @MayCall(ADMINISTRATOR)
    public void takeAway(AccountId id, Role role, int version) {
        OfficeAccess access = gate.office(Action.WRITE, id.value(), "TAKE " + role);
        Member member = changeable(access, id, version);
        if (role == ADMINISTRATOR) {
            mustNotBeLast(access, member);
        }
        member.lose(role);
        note(access, new Wish(Proposal.Kind.TAKE_ROLE, id, role, null));
    }

    private void note(OfficeAccess access, Wish done) {
        proposals.add(access, Proposal.done(access, done, clock));
    }

    private Member changeable(OfficeAccess access, AccountId id, int version) {
        Member member = members.get(access, id);
        Stale.unless(member.version() == version);
        return member;
    }

    private void mustNotBeLast(OfficeAccess access, Member member) {
        if (member.isAdministrator() && members.administrators(access) < 2) {
            throw new DomainException("member.last");
        }
    }
}
