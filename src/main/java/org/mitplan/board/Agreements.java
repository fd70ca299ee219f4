package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/** The agreements of a file. */
@ApplicationScoped
class Agreements {
    private static final int MOST = 2000;
    private static final String FIELD = "\u001f";
    private static final String RECORD = "\u001e";
    private static final String CARDS =
            "select a.id, a.goal_id, a.title, a.detail, a.stage, a.due_on, a.version, c.display_name, a.changed_at,"
                    + " (select group_concat(concat_ws('"
                    + FIELD
                    + "', p.id, p.given_name, p.family_name,"
                    + "  p.id = f.young_person_id) order by p.id = f.young_person_id, p.given_name separator '"
                    + RECORD
                    + "') from agreement_person%1$s w join person p on p.id = w.person_id"
                    + "  where w.agreement_id = a.id)"
                    + " from agreement%1$s a join case_file f on f.id = a.file_id join account c on c.id = a.changed_by"
                    + " where a.file_id = ?1 %2$s order by a.position, a.id";

    @PersistenceContext private EntityManager database;

    /** All cards of the board now, or as they stood in the evening of a day. */
    List<CardRow> cards(CaseAccess access, LocalDate on) {
        return rows(access.require(Section.AGREEMENTS, Action.READ), asOf(on), "", null);
    }

    CardRow card(CaseAccess access, AgreementId id) {
        access.require(Section.AGREEMENTS, Action.READ);
        return rows(access, "", "and a.id = ?2", id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<CardRow> rows(CaseAccess access, String asOf, String condition, AgreementId id) {
        Query query =
                database.createNativeQuery(CARDS.formatted(asOf, condition))
                        .setParameter(1, access.file().value())
                        .setMaxResults(MOST);
        if (id != null) {
            query.setParameter(2, id.value());
        }
        return Row.all(query, Agreements::card);
    }

    /**
     * A moment in the evening of a day, as the session's UTC clock writes it; a date can carry no
     * SQL.
     */
    static String asOf(LocalDate on) {
        return on == null
                ? ""
                : " for system_time as of timestamp '"
                        + LocalDateTime.ofInstant(
                                on.plusDays(1).atStartOfDay(TimeSource.OFFICE).toInstant(),
                                ZoneOffset.UTC)
                        + "'";
    }

    Agreement get(CaseAccess access, AgreementId id) {
        access.require(Section.AGREEMENTS, Action.WRITE);
        return known(access, List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The card of a move and its new neighbours, in one statement. */
    Map<AgreementId, Agreement> concerned(CaseAccess access, Move move) {
        access.require(Section.AGREEMENTS, Action.WRITE);
        List<UUID> ids =
                Arrays.asList(move.card(), move.after(), move.before()).stream()
                        .filter(Objects::nonNull)
                        .map(AgreementId::value)
                        .toList();
        return known(access, ids).stream()
                .collect(Collectors.toMap(Agreement::id, Function.identity()));
    }

    private List<Agreement> known(CaseAccess access, List<UUID> ids) {
        return database.createQuery(
                        "select a from Agreement a where a.file = :file and a.id in :ids",
                        Agreement.class)
                .setParameter("file", access.file())
                .setParameter("ids", ids)
                .getResultList();
    }

    void add(CaseAccess access, Agreement agreement) {
        access.require(Section.AGREEMENTS, Action.WRITE);
        database.persist(agreement);
        database.flush();
    }

    void done(CaseAccess access, Agreement agreement, Instant at) {
        access.require(Section.AGREEMENTS, Action.WRITE);
        database.persist(Completion.of(agreement.id(), access.file(), access.account(), at));
    }

    /** The last key of a column; null if it is empty. */
    String lastPosition(CaseAccess access, GoalId goal, Stage stage) {
        return column(access, goal, stage).stream()
                .map(Agreement::position)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** Numbers a column anew, which happens after some hundred moves into the same gap. */
    void spread(CaseAccess access, GoalId goal, Stage stage) {
        List<Agreement> cards = column(access, goal, stage);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).moves(goal, stage, Position.spread(i, cards.size()));
        }
    }

    private List<Agreement> column(CaseAccess access, GoalId goal, Stage stage) {
        access.require(Section.AGREEMENTS, Action.WRITE);
        String lane = goal == null ? "a.goal is null" : "a.goal = :goal";
        TypedQuery<Agreement> query =
                database.createQuery(
                                "select a from Agreement a where a.file = :file and a.stage = :stage and "
                                        + lane
                                        + " order by a.position, a.id",
                                Agreement.class)
                        .setParameter("file", access.file())
                        .setParameter("stage", stage);
        return (goal == null ? query : query.setParameter("goal", goal)).getResultList();
    }

    void flush() {
        database.flush();
    }

    private static CardRow card(Row row) {
        return new CardRow(
                row.id(0, AgreementId::new),
                row.id(1, GoalId::new),
                row.text(2),
                row.text(3),
                row.constant(4, Stage.class),
                row.date(5),
                row.number(6),
                row.text(7),
                row.moment(8),
                people(row.text(9)));
    }

    private static List<CardRow.Who> people(String packed) {
        if (packed.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(packed.split(RECORD))
                .map(one -> one.split(FIELD, -1))
                .map(
                        part ->
                                new CardRow.Who(
                                        new PersonId(UUID.fromString(part[0])),
                                        part[1],
                                        part[2],
                                        "1".equals(part[3])))
                .toList();
    }
}
