package org.mitplan.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.OfficeAccess;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.TeamId;

/** The teams of the office. */
@ApplicationScoped
class Teams {
    private static final int MOST = 200;
    private static final String ROWS =
            "select t.id, t.name, t.closed_at is null as open, group_concat(distinct case when exists"
                    + " (select 1 from account_role r where r.account_id = a.id and r.role = 'TEAM_LEAD')"
                    + " then a.display_name end order by a.display_name separator ', ') as leads,"
                    + " count(distinct a.id) as members, t.version from team t"
                    + " left join account a on a.team_id = t.id and a.state = 'ACTIVE'"
                    + " group by t.id order by t.closed_at is not null, t.name, t.id";
    private static final String IN_USE =
            "select 1 from account a where a.team_id = :team and (a.state = 'ACTIVE' or exists ("
                    + "select 1 from assignment s where s.account_id = a.id"
                    + " and s.kind = 'RESPONSIBLE' and (s.valid_to is null or s.valid_to >= :today) and s.ended_at is null))"
                    + " union all select 1 from staff_proposal p where p.team_id = :team"
                    + " and p.state = 'OPEN' limit 1";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    /** All of them, closed ones last. */
    List<TeamRow> list(OfficeAccess access) {
        access.require(Action.READ);
        return door.of(access, ROWS)
                .rows(
                        MOST,
                        row ->
                                new TeamRow(
                                        row.id("id", TeamId::new),
                                        row.text("name"),
                                        row.flag("open"),
                                        row.text("leads"),
                                        row.number("members"),
                                        row.number("version")));
    }

    void add(OfficeAccess access, Team team) {
        access.require(Action.WRITE);
        database.persist(team);
        database.flush();
    }

    Team get(OfficeAccess access, TeamId id) {
        access.require(Action.READ);
        Team found = database.find(Team.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    boolean isTaken(OfficeAccess access, String name) {
        access.require(Action.WRITE);
        return door.of(access, "select 1 from team where name = :name").with("name", name).finds();
    }

    /** Whether somebody works there, files hang on it, or somebody is proposed for it. */
    boolean isInUse(OfficeAccess access, TeamId id) {
        access.require(Action.WRITE);
        return door.of(access, IN_USE).with("team", id).finds();
    }
}
