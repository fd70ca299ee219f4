package org.mitplan.board.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.Consent;
import org.mitplan.board.Stage;
import org.mitplan.board.Undone;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.Namesakes;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Row;

/** What became of one agreement so far: each of its versions, and what was said and done. */
@ApplicationScoped
class CardPast {
    private static final int MOST = 500;
    private static final String VERSIONS =
            "select a.row_start, c.display_name, a.title, a.detail, g.title as goal, a.stage, a.due_on, a.rhythm,"
                    + " a.visible_to, a.pause_reason, a.version, "
                    + Undone.VERSION
                    + " as undone, a.changed_by"
                    + " from agreement for system_time all a"
                    + " join account c on c.id = a.changed_by left join goal g on g.id = a.goal_id"
                    + " where a.id = :card and a.file_id = :file and"
                    + Withdrawn.not("a.id")
                    + " order by a.row_start, a.version";
    private static final String DEEDS =
            "select d.at, d.kind, d.account_id, coalesce(c.display_name, '') as recorder,"
                    + " p.id as person, p.given_name, p.family_name, d.word, d.manner, d.day, d.text, "
                    + Namesakes.COLUMN
                    + " from ("
                    + "select recorded_at at, 'ANSWER' kind, recorded_by account_id, person_id, answer word,"
                    + "  manner, said_on day, words text, agreement_id, file_id from confirmation k where"
                    + Undone.YES_HOLDS
                    + " union all select at, if(occurred_on is null, 'DONE', 'OCCURRENCE'), by_account, done_by, '',"
                    + "  '', occurred_on, '', agreement_id, file_id from completion c where"
                    + Undone.COMPLETION_HOLDS
                    + " union all select u.at, 'NO_OCCURRENCE', u.by_account, r.person_id, '', '', c.occurred_on, '',"
                    + "  c.agreement_id, c.file_id from completion c join account r on r.id = c.by_account"
                    + "  join undone_step u on "
                    + Undone.TICK
                    + " where"
                    + Undone.COMPLETION_TOLD
                    + " union all select recorded_at, 'COMMENT', author_id, null, '', '', null, text,"
                    + "  agreement_id, file_id from agreement_comment"
                    + " union all select w.row_start, 'JOINED', null, w.person_id, '', '', null, '', w.agreement_id,"
                    + "  a.file_id from agreement_person for system_time all w join agreement a on a.id = w.agreement_id"
                    + " union all select w.row_end, 'LEFT', null, w.person_id, '', '', null, '', w.agreement_id,"
                    + "  a.file_id from agreement_person for system_time all w join agreement a on a.id = w.agreement_id"
                    + "  where w.row_end <= utc_timestamp(6)"
                    + ") d left join account c on c.id = d.account_id left join person p on p.id = d.person_id"
                    + " where d.agreement_id = :card and d.file_id = :file and"
                    + Withdrawn.not("d.agreement_id")
                    + " order by d.at, d.kind, p.given_name, p.family_name, p.id, d.text";

    @Inject private Door door;

    /** Its versions, oldest first. */
    List<CardVersion> versions(CaseAccess access, AgreementId card) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return door.of(access, VERSIONS).with("card", card).rows(MOST, CardPast::version);
    }

    /** Answers, completions, comments, and who joined or left, oldest first. */
    List<CardDeed> deeds(CaseAccess access, AgreementId card) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return door.of(access, DEEDS).with("card", card).rows(MOST, CardPast::deed);
    }

    private static CardVersion version(Row row) {
        return new CardVersion(
                row.moment("row_start"),
                row.number("version"),
                row.text("display_name"),
                row.id("changed_by", AccountId::new),
                row.text("title"),
                row.text("detail"),
                row.text("goal"),
                row.constant("stage", Stage.class),
                row.date("due_on"),
                row.constant("rhythm", Rhythm.class),
                row.constant("visible_to", Visibility.class),
                row.text("pause_reason"),
                row.flag("undone"));
    }

    private static CardDeed deed(Row row) {
        PersonId person = row.id("person", PersonId::new);
        return new CardDeed(
                row.moment("at"),
                row.constant("kind", CardDeed.Kind.class),
                row.text("recorder"),
                row.id("account_id", AccountId::new),
                person,
                Namesakes.of(row)
                        .called(person, row.text("given_name"), row.text("family_name"))
                        .full(),
                row.text("word").isEmpty() ? null : row.constant("word", Consent.Answer.class),
                row.text("manner").isEmpty() ? null : row.constant("manner", Consent.Manner.class),
                row.date("day"),
                row.text("text"));
    }
}
