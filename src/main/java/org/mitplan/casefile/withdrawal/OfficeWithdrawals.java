package org.mitplan.casefile.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.OfficeAccess;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;

/** What was withdrawn in all files of the office. */
@ApplicationScoped
class OfficeWithdrawals {
    static final int PAGE_SIZE = 50;
    private static final String COLUMNS =
            "select w.kind, w.thing_id, w.file_id, f.number, a.display_name, w.withdrawn_at";
    private static final String WITHOUT_WORDS = ", '' as reason, '' as words";
    private static final String FROM =
            " from withdrawal w join account a on a.id = w.withdrawn_by join case_file f on f.id = w.file_id";
    private static final String LIST =
            COLUMNS
                    + WITHOUT_WORDS
                    + FROM
                    + " order by w.withdrawn_at desc, w.thing_id limit :most offset :first";
    private static final String UNSEEN =
            COLUMNS
                    + WITHOUT_WORDS
                    + FROM
                    + " where not exists (select 1 from journal_entry j where j.file_id = w.file_id"
                    + " and j.object_id = w.thing_id and j.section = 'WITHDRAWALS' and j.action = 'OVERSEE')"
                    + " order by w.withdrawn_at, w.thing_id";
    private static final String ONE =
            COLUMNS
                    + ", w.reason, x.words"
                    + FROM
                    + " join (%s) x on x.id = w.thing_id where w.file_id = :file and w.thing_id = :thing";

    @Inject private Door door;
    @Inject private Instance<Withdrawable> kinds;

    /** One page of them, the newest first, and one more, which says that there is another page. */
    List<WithdrawalRow> list(OfficeAccess access, int page) {
        access.require(Action.OVERSEE);
        return door.of(access, LIST)
                .with("most", PAGE_SIZE + 1)
                .with("first", page * PAGE_SIZE)
                .rows(PAGE_SIZE + 1, OfficeWithdrawals::row);
    }

    /** Those that no data protection officer has opened yet, the oldest first. */
    List<WithdrawalRow> unseen(OfficeAccess access) {
        access.require(Action.OVERSEE);
        return door.of(access, UNSEEN).rows(PAGE_SIZE, OfficeWithdrawals::row);
    }

    WithdrawalRow one(OfficeAccess access, CaseFileId file, Thing thing) {
        access.require(Action.OVERSEE);
        String all =
                kinds.stream()
                        .filter(one -> one.kind() == thing.kind())
                        .map(Withdrawable::all)
                        .findFirst()
                        .orElseThrow();
        return door.of(access, ONE.formatted(all))
                .with("file", file)
                .with("thing", thing.id())
                .first(OfficeWithdrawals::row)
                .orElseThrow(NotFound::new);
    }

    private static WithdrawalRow row(Row row) {
        return new WithdrawalRow(
                new Thing(
                        row.constant("kind", Thing.Kind.class),
                        row.id("thing_id", (UUID id) -> id)),
                row.id("file_id", CaseFileId::new),
                row.text("number"),
                row.text("display_name"),
                row.moment("withdrawn_at"),
                row.text("reason"),
                row.text("words"));
    }
}
