package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.Namesakes;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Part;
import org.mitplan.shared.sql.Row;
import org.mitplan.shared.sql.Sql;

/** The agreements of a file as pages show them, now or in the evening of a day. */
@ApplicationScoped
class Cards {
    private static final int MOST = 2000;
    private static final String HEARD =
            "(select json_object('answer', k.answer, 'on', k.said_on,"
                    + " 'older', k.wording <> a.wording, 'words', k.words) from confirmation k"
                    + " where k.agreement_id = w.agreement_id and k.person_id = w.person_id %2$s and"
                    + Undone.YES_HOLDS
                    + " order by k.recorded_at desc, k.id limit 1)";
    private static final String PEOPLE =
            "(select json_arrayagg(json_object('id', p.id, 'given', p.given_name,"
                    + " 'family', p.family_name, 'young', p.id = f.young_person_id, 'heard', "
                    + HEARD
                    + ") order by p.id = f.young_person_id, p.given_name, p.family_name, p.id)"
                    + " from agreement_person%1$s w join person p on p.id = w.person_id"
                    + "  where w.agreement_id = a.id) as people";
    private static final String CARDS =
            "select a.id, a.goal_id, a.title, a.detail, a.stage, a.due_on, a.version, c.display_name, a.changed_at,"
                    + " a.rhythm, a.visible_to, a.pause_reason, a.position, a.changed_by, g.title as goal, "
                    + Namesakes.COLUMN
                    + ", "
                    + PEOPLE
                    + ", (select count(*) from agreement_comment k where k.agreement_id = a.id %2$s) as comments, "
                    + Withdrawn.is("a.id")
                    + " as gone, (select max(c.at) from completion c where c.agreement_id = a.id and c.occurred_on is null"
                    + "  and a.stage = 'DONE' %4$s and"
                    + Undone.COMPLETION_HOLDS
                    + ") as done_at from agreement%1$s a join case_file f on f.id = a.file_id join account c on c.id = a.changed_by"
                    + " left join goal%1$s g on g.id = a.goal_id"
                    + " where a.file_id = :file and %3$s order by a.position, a.id";
    private static final String STANDS = Withdrawn.not("a.id");
    private static final String CHANGED =
            "(a.row_start > :since or exists (select 1 from agreement_comment n"
                    + " where n.agreement_id = a.id and n.recorded_at > :since) or exists (select 1 from withdrawal n"
                    + " where n.thing_id = a.id and n.withdrawn_at > :since))";

    @Inject private Door door;

    /** All cards of the board now, or as they stood in the evening of a day. */
    List<CardRow> all(CaseAccess access, LocalDate on) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return cards(access, on, STANDS).rows(MOST, Cards::card);
    }

    CardRow one(CaseAccess access, AgreementId id) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return cards(access, null, STANDS + " and a.id = :id")
                .with("id", id)
                .first(Cards::card)
                .orElseThrow(NotFound::new);
    }

    /** The cards that were stored, commented on or withdrawn since a moment. */
    List<CardRow> changedSince(CaseAccess access, Instant moment) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return cards(access, null, CHANGED).with("since", moment).rows(MOST, Cards::card);
    }

    private Sql cards(CaseAccess access, LocalDate on, String condition) {
        String saidBefore = on == null ? "" : "and k.recorded_at < " + evening(on);
        String doneBefore = on == null ? "" : "and c.at < " + evening(on);
        return door.of(access, CARDS.formatted(asOf(on), saidBefore, condition, doneBefore));
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
        boolean gone = row.flag("gone");
        return new CardRow(
                row.id("id", AgreementId::new),
                row.id("goal_id", GoalId::new),
                row.text("goal"),
                gone ? "" : row.text("title"),
                gone ? "" : row.text("detail"),
                row.constant("stage", Stage.class),
                row.date("due_on"),
                row.number("version"),
                row.text("display_name"),
                row.id("changed_by", AccountId::new),
                row.moment("changed_at"),
                gone ? List.of() : people(row),
                row.constant("rhythm", Rhythm.class),
                row.constant("visible_to", Visibility.class),
                gone ? "" : row.text("pause_reason"),
                row.text("position"),
                row.number("comments"),
                row.moment("done_at"));
    }

    private static List<CardRow.Who> people(Row row) {
        Namesakes namesakes = Namesakes.of(row);
        return row.many("people", who -> who(who, namesakes));
    }

    private static CardRow.Who who(Part who, Namesakes namesakes) {
        PersonId person = who.id("id", PersonId::new);
        return new CardRow.Who(
                person,
                namesakes.called(person, who.text("given"), who.text("family")),
                who.flag("young"),
                who.one("heard", Cards::heard));
    }

    private static CardRow.Heard heard(Part heard) {
        return new CardRow.Heard(
                heard.constant("answer", Consent.Answer.class),
                heard.date("on"),
                heard.flag("older"),
                heard.text("words"));
    }
}
