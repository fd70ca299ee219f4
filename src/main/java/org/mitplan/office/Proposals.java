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
import org.mitplan.access.Reach;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.ProposalId;
import org.mitplan.shared.sql.Row;

/** What was proposed about who works here, and what became of it. */
@ApplicationScoped
class Proposals {
    private static final int MOST = 100;
    private static final String ROWS =
            "select p.id, p.kind, p.state, p.account_id,"
                    + " coalesce(a.display_name, concat(p.given_name, ' ', p.family_name)) as person,"
                    + " coalesce(a.sign_in_name, p.sign_in_name) as signs_in_as, t.name as team, p.roles,"
                    + " b.display_name as proposer, p.proposed_at, d.display_name as decider, p.decided_at,"
                    + " p.proposed_by = :me as mine, coalesce(p.account_id = :me, false) as about_me, p.version,"
                    + " if(p.kind = 'CHANGE_NAME', concat(p.given_name, ' ', p.family_name), '') as new_name,"
                    + " p.sign_in_name, p.former_name"
                    + " from staff_proposal p join account b on b.id = p.proposed_by"
                    + " left join account a on a.id = p.account_id"
                    + " left join account d on d.id = p.decided_by"
                    + " left join team t on t.id = p.team_id where ";
    private static final String FOR_ME =
            "p.state = 'OPEN' and p.proposed_by <> :me and not p.account_id <=> :me";
    private static final String COUNT =
            "select count(*) as waiting from staff_proposal p where " + FOR_ME;

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    /** Those that wait, the oldest first. */
    List<ProposalRow> open(OfficeAccess access) {
        access.require(Action.READ);
        return door.of(access, ROWS + "p.state = 'OPEN' order by p.proposed_at, p.id")
                .rows(MOST, Proposals::row);
    }

    /** All about one account, the newest first. */
    List<ProposalRow> about(OfficeAccess access, AccountId account) {
        access.require(Action.READ);
        return door.of(access, ROWS + "p.account_id = :account order by p.proposed_at desc, p.id")
                .with("account", account)
                .rows(MOST, Proposals::row);
    }

    /** Those that the reader could decide about, the oldest first. */
    List<ProposalRow> waitingFor(Reach reach, int most) {
        return door.apart(
                        reach.require(OfficeSection.OFFICE, Action.READ),
                        ROWS + FOR_ME + " order by p.proposed_at, p.id")
                .rows(most, Proposals::row);
    }

    /** How many the reader could decide about. */
    int countFor(OfficeAccess access) {
        access.require(Action.READ);
        return door.of(access, COUNT).first(row -> row.number("waiting")).orElseThrow();
    }

    void add(OfficeAccess access, Proposal proposal) {
        access.require(Action.WRITE);
        database.persist(proposal);
    }

    /** One to decide about; nobody else decides at the same time. */
    Proposal get(OfficeAccess access, ProposalId id) {
        access.require(Action.APPROVE);
        Proposal found = database.find(Proposal.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Whether the same waits already; another role for the same person is another wish. */
    boolean waits(OfficeAccess access, Wish wish) {
        access.require(Action.WRITE);
        return about(access, wish.account()).stream()
                .filter(row -> row.state() == Proposal.State.OPEN && row.kind() == wish.kind())
                .anyMatch(row -> wish.role() == null || row.roles().contains(wish.role()));
    }

    private static ProposalRow row(Row row) {
        return new ProposalRow(
                row.id("id", ProposalId::new),
                row.constant("kind", Proposal.Kind.class),
                row.constant("state", Proposal.State.class),
                row.id("account_id", AccountId::new),
                row.text("person"),
                row.text("signs_in_as"),
                row.text("team"),
                RoleSet.read(row.text("roles")),
                row.text("proposer"),
                row.moment("proposed_at"),
                row.text("decider"),
                row.moment("decided_at"),
                change(row),
                row.flag("mine"),
                row.flag("about_me"),
                row.number("version"));
    }

    private static NameChange change(Row row) {
        String name = row.text("new_name");
        return name.isEmpty()
                ? null
                : new NameChange(name, row.text("sign_in_name"), row.text("former_name"));
    }
}
