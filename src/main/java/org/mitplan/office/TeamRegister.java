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
import org.mitplan.access.draft.Drafts;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.TeamId;
import org.mitplan.shared.text.CleanText;

/** The teams of the office: founded, renamed, closed when nobody works in them. */
@Boundary
public class TeamRegister {
    @Inject private Gate gate;
    @Inject private Teams teams;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    @MayCall({ADMINISTRATOR, DATA_PROTECTION_OFFICER})
    public List<TeamRow> list() {
        return teams.list(gate.office(Action.READ, null, "TEAMS"));
    }

    /**
     * Founds a team.
     *
     * @throws DomainException if the name is missing, too long or taken
     */
    @MayCall(ADMINISTRATOR)
    public void found(String name) {
        OfficeAccess access = gate.office(Action.WRITE, null, "NEW_TEAM");
        Team team = Team.named(name);
        if (teams.isTaken(access, CleanText.line(name))) {
            throw new DomainException("team.name.taken");
        }
        teams.add(access, team);
        drafts.drop(access.own(), OfficeForm.NEW_TEAM.key());
    }

    /**
     * Gives a team another name.
     *
     * @throws DomainException if the name is missing, too long or taken
     * @throws Stale if the team changed since it was read
     */
    @MayCall(ADMINISTRATOR)
    public void rename(TeamId id, int version, String name) {
        OfficeAccess access = gate.office(Action.WRITE, id.value(), "RENAME_TEAM");
        Team team = changeable(access, id, version);
        if (!team.isNamed(name) && teams.isTaken(access, CleanText.line(name))) {
            throw new DomainException("team.name.taken");
        }
        team.isCalled(name);
    }

    /**
     * Closes a team for good.
     *
     * @throws DomainException if somebody works in it, or files still hang on it
     * @throws Stale if the team changed since it was read
     */
    @MayCall(ADMINISTRATOR)
    public void close(TeamId id, int version) {
        OfficeAccess access = gate.office(Action.WRITE, id.value(), "CLOSE_TEAM");
        Team team = changeable(access, id, version);
        if (teams.isInUse(access, id)) {
            throw new DomainException("team.used");
        }
        team.close(clock);
    }

    private Team changeable(OfficeAccess access, TeamId id, int version) {
        Team team = teams.get(access, id);
        Stale.unless(team.version() == version);
        return team;
    }
}
