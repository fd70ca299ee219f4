package org.mitplan.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Reach;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.ProposalId;

/** What was proposed about who works here, and what became of it. */
@ApplicationScoped
class Proposals {
    private static final int MOST = 100;
    private static final String ROWS =
            "select p.id, p.kind, p.state, p.account_id,"
                    + " coalesce(a.display_name, concat(p.given_name, ' ', p.family_name)),"
                    + " coalesce(a.sign_in_name, p.sign_in_name), t.name, p.roles, b.display_name,"
                    + " p.proposed_at, d.display_name, p.decided_at, p.proposed_by = ?1,"
                    + " coalesce(p.account_id = ?1, false), p.version,"
                    + " if(p.kind = 'CHANGE_NAME', concat(p.given_name, ' ', p.family_name), ''),"
                    + " p.sign_in_name, p.former_name"
                    + " from staff_proposal p join account b on b.id = p.proposed_by"
                    + " left join account a on a.id = p.account_id"
                    + " left join account d on d.id = p.decided_by"
                    + " left join team t on t.id = p.team_id where ";
    private static final String FOR_ME =
            "p.state = 'OPEN' and p.proposed_by <> ?1 and not p.account_id <=> ?1";
    private static final String COUNT = "select count(*) from staff_proposal p where " + FOR_ME;

    @PersistenceContext private EntityManager database;

    /** Those that wait, the oldest first. */
    List<ProposalRow> open(OfficeAccess access) {
        access.require(Action.READ);
        return Row.all(
                rows("p.state = 'OPEN' order by p.proposed_at, p.id", access.account())
                        .setMaxResults(MOST),
                Proposals::row);
    }

    /** All about one account, the newest first. */
    List<ProposalRow> about(OfficeAccess access, AccountId account) {
        access.require(Action.READ);
        return Row.all(
                rows("p.account_id = ?2 order by p.proposed_at desc, p.id", access.account())
                        .setParameter(2, account.value())
                        .setMaxResults(MOST),
                Proposals::row);
    }

    /** Those that the reader could decide about, the oldest first. */
    List<ProposalRow> waitingFor(Reach reach, int most) {
        return Row.all(
                rows(FOR_ME + " order by p.proposed_at, p.id", reach.account()).setMaxResults(most),
                Proposals::row);
    }

    /** How many the reader could decide about. */
    int countFor(OfficeAccess access) {
        access.require(Action.READ);
        return Row.all(
                        database.createNativeQuery(COUNT).setParameter(1, access.account().value()),
                        row -> row.number(0))
                .get(0);
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

    private Query rows(String which, AccountId reader) {
        return database.createNativeQuery(ROWS + which).setParameter(1, reader.value());
    }

    private static ProposalRow row(Row row) {
        return new ProposalRow(
                row.id(0, ProposalId::new),
                row.constant(1, Proposal.Kind.class),
                row.constant(2, Proposal.State.class),
                row.id(3, AccountId::new),
                row.text(4),
                row.text(5),
                row.text(6),
                RoleSet.read(row.text(7)),
                row.text(8),
                row.moment(9),
                row.text(10),
                row.moment(11),
                change(row),
                row.flag(12),
                row.flag(13),
                row.number(14));
    }

    private static NameChange change(Row row) {
        return row.text(15).isEmpty()
                ? null
                : new NameChange(row.text(15), row.text(16), row.text(17));
    }
}
