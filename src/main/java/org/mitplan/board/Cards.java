package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/** The agreements of a file as pages show them, now or in the evening of a day. */
@ApplicationScoped
class Cards {
    private static final int MOST = 2000;
    private static final String FIELD = "\u001f";
    private static final String RECORD = "\u001e";
    private static final String PLAIN =
            "replace(replace(%s, '" + FIELD + "', ''), '" + RECORD + "', '')";
    private static final String HEARD =
            "coalesce((select concat_ws('"
                    + FIELD
                    + "', k.answer, k.said_on, k.wording = a.wording, "
                    + PLAIN.formatted("k.words")
                    + ") from confirmation k"
                    + " where k.agreement_id = w.agreement_id and k.person_id = w.person_id %2$s and"
                    + Undone.YES_HOLDS
                    + " order by k.recorded_at desc limit 1), '')";
    private static final String PEOPLE =
            "(select group_concat(concat_ws('"
                    + FIELD
                    + "', p.id, "
                    + PLAIN.formatted("p.given_name")
                    + ", "
                    + PLAIN.formatted("p.family_name")
                    + ", p.id = f.young_person_id, "
                    + HEARD
                    + ") order by p.id = f.young_person_id, p.given_name separator '"
                    + RECORD
                    + "') from agreement_person%1$s w join person p on p.id = w.person_id"
                    + "  where w.agreement_id = a.id)";
    private static final String CARDS =
            "select a.id, a.goal_id, a.title, a.detail, a.stage, a.due_on, a.version, c.display_name, a.changed_at,"
                    + PEOPLE
                    + ", a.rhythm, a.visible_to, a.pause_reason, a.position,"
                    + " (select count(*) from agreement_comment k where k.agreement_id = a.id %2$s), g.title, a.changed_by, "
                    + Withdrawn.is("a.id")
                    + ", (select max(c.at) from completion c where c.agreement_id = a.id and c.occurred_on is null"
                    + "  and a.stage = 'DONE' %4$s and"
                    + Undone.COMPLETION_HOLDS
                    + ") from agreement%1$s a join case_file f on f.id = a.file_id join account c on c.id = a.changed_by"
                    + " left join goal%1$s g on g.id = a.goal_id"
                    + " where a.file_id = ?1 and %3$s order by a.position, a.id";
    private static final String STANDS = Withdrawn.not("a.id");
    private static final String CHANGED =
            "(a.row_start > ?2 or exists (select 1 from agreement_comment n"
                    + " where n.agreement_id = a.id and n.recorded_at > ?2) or exists (select 1 from withdrawal n"
                    + " where n.thing_id = a.id and n.withdrawn_at > ?2))";

    @PersistenceContext private EntityManager database;

    /** All cards of the board now, or as they stood in the evening of a day. */
    List<CardRow> all(CaseAccess access, LocalDate on) {
        return rows(access.require(Section.AGREEMENTS, Action.READ), on, STANDS, null);
    }

    CardRow one(CaseAccess access, AgreementId id) {
        access.require(Section.AGREEMENTS, Action.READ);
        return rows(access, null, STANDS + " and a.id = ?2", id.value()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The cards that were stored, commented on or withdrawn since a moment. */
    List<CardRow> changedSince(CaseAccess access, Instant moment) {
        access.require(Section.AGREEMENTS, Action.READ);
        return rows(access, null, CHANGED, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    private List<CardRow> rows(CaseAccess access, LocalDate on, String condition, Object value) {
        String saidBefore = on == null ? "" : "and k.recorded_at < " + evening(on);
        String doneBefore = on == null ? "" : "and c.at < " + evening(on);
        Query query =
                database.createNativeQuery(
                                CARDS.formatted(asOf(on), saidBefore, condition, doneBefore))
                        .setParameter(1, access.file().value())
                        .setMaxResults(MOST);
        if (value != null) {
            query.setParameter(2, value);
        }
        return Row.all(query, Cards::card);
    }

    /** The part of a query that turns a table with history back to the evening of a day. */
    static String asOf(LocalDate on) {
        return on == null ? "" : " for system_time as of " + evening(on);
    }

    /** As the session's UTC clock writes it; a date can carry no SQL. */
    private static String evening(LocalDate on) {
        return "timestamp '"
                + LocalDateTime.ofInstant(
                        on.plusDays(1).atStartOfDay(TimeSource.OFFICE).toInstant(), ZoneOffset.UTC)
                + "'";
    }

    private static CardRow card(Row row) {
        boolean gone = row.flag(17);
        return new CardRow(
                row.id(0, AgreementId::new),
                row.id(1, GoalId::new),
                row.text(15),
                gone ? "" : row.text(2),
                gone ? "" : row.text(3),
                row.constant(4, Stage.class),
                row.date(5),
                row.number(6),
                row.text(7),
                row.id(16, AccountId::new),
                row.moment(8),
                gone ? List.of() : people(row.text(9)),
                row.constant(10, Rhythm.class),
                row.constant(11, Visibility.class),
                gone ? "" : row.text(12),
                row.text(13),
                row.number(14),
                row.moment(18));
    }

    private static List<CardRow.Who> people(String packed) {
        return packed.isEmpty()
                ? List.of()
                : Arrays.stream(packed.split(RECORD)).map(Cards::who).toList();
    }

    private static CardRow.Who who(String packed) {
        String[] part = packed.split(FIELD, -1);
        return new CardRow.Who(
                new PersonId(UUID.fromString(part[0])),
                part[1],
                part[2],
                "1".equals(part[3]),
                part[4].isEmpty()
                        ? null
                        : new CardRow.Heard(
                                Consent.Answer.valueOf(part[4]),
                                LocalDate.parse(part[5]),
                                !"1".equals(part[6]),
                                part[7]));
    }
}
