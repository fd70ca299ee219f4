package org.mitplan.casefile.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.OfficeAccess;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.CaseFileId;

/** What was withdrawn in all files of the office. */
@ApplicationScoped
class OfficeWithdrawals {
    static final int PAGE_SIZE = 50;
    private static final String COLUMNS =
            "select w.kind, w.thing_id, w.file_id, f.number, a.display_name, w.withdrawn_at";
    private static final String FROM =
            " from withdrawal w join account a on a.id = w.withdrawn_by join case_file f on f.id = w.file_id";
    private static final String LIST =
            COLUMNS + ", '', ''" + FROM + " order by w.withdrawn_at desc, w.thing_id";
    private static final String UNSEEN =
            COLUMNS
                    + ", '', ''"
                    + FROM
                    + " where not exists (select 1 from journal_entry j where j.file_id = w.file_id"
                    + " and j.object_id = w.thing_id and j.section = 'WITHDRAWALS' and j.action = 'OVERSEE')"
                    + " order by w.withdrawn_at, w.thing_id";
    private static final String ONE =
            COLUMNS
                    + ", w.reason, x.words"
                    + FROM
                    + " join (%s) x on x.id = w.thing_id where w.file_id = ?1 and w.thing_id = ?2";

    @PersistenceContext private EntityManager database;
    @Inject private Instance<Withdrawable> kinds;

    /** One page of them, the newest first, and one more, which says that there is another page. */
    List<WithdrawalRow> list(OfficeAccess access, int page) {
        access.require(Action.OVERSEE);
        return Row.all(
                database.createNativeQuery(LIST)
                        .setFirstResult(page * PAGE_SIZE)
                        .setMaxResults(PAGE_SIZE + 1),
                OfficeWithdrawals::row);
    }

    /** Those that no data protection officer has opened yet, the oldest first. */
    List<WithdrawalRow> unseen(OfficeAccess access) {
        access.require(Action.OVERSEE);
        return Row.all(
                database.createNativeQuery(UNSEEN).setMaxResults(PAGE_SIZE),
                OfficeWithdrawals::row);
    }

    WithdrawalRow one(OfficeAccess access, CaseFileId file, Thing thing) {
        access.require(Action.OVERSEE);
        String all =
                kinds.stream()
                        .filter(one -> one.kind() == thing.kind())
                        .map(Withdrawable::all)
                        .findFirst()
                        .orElseThrow();
        return Row.all(
                        database.createNativeQuery(ONE.formatted(all))
                                .setParameter(1, file.value())
                                .setParameter(2, thing.id()),
                        OfficeWithdrawals::row)
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static WithdrawalRow row(Row row) {
        return new WithdrawalRow(
                new Thing(row.constant(0, Thing.Kind.class), row.id(1, (UUID id) -> id)),
                row.id(2, CaseFileId::new),
                row.text(3),
                row.text(4),
                row.moment(5),
                row.text(6),
                row.text(7));
    }
}
