package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.MIA;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import jakarta.faces.model.SelectItem;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.Participant;
import org.mitplan.hilfeplan.AttendanceInput;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.hilfeplan.consent.AnswerInput;

class PartyFormsTest {
    private static final ConsentRow REMARK =
            PlanFixture.answers(
                    PlanFixture.answer(
                            3, PlanParty.Answer.REMARK, "Ja, aber.", ConsentRow.Manner.LETTER));

    private static PartyRow row(String preparation, String interpreter, String companion) {
        return new PartyRow(
                MIA,
                "Mia Apfelbaum",
                Participant.Role.YOUNG_PERSON,
                "",
                PlanParty.Attendance.VIDEO,
                preparation,
                interpreter,
                companion,
                "Ich will zum Fußball.",
                PlanParty.Manner.SUMMARISED,
                TODAY,
                true,
                null,
                "keine Zeit",
                REMARK,
                6);
    }

    @Test
    void whatNobodyTouchedIsStoredAsItStood() {
        PartyRow stored = row("Brief", "Dora", "Berta");
        assertThat(new AttendanceForm(stored).input())
                .isEqualTo(
                        new AttendanceInput(
                                MIA, PlanParty.Attendance.VIDEO, "Brief", "Dora", "Berta", 6));
        assertThat(new ViewForm(stored).input())
                .isEqualTo(
                        new ViewInput(MIA, "Ich will zum Fußball.", null, null, "keine Zeit", 6));
        assertThat(new AnswerForm(stored, false).input())
                .isEqualTo(
                        new AnswerInput(
                                MIA,
                                PlanParty.Answer.REMARK,
                                "Ja, aber.",
                                ConsentRow.Manner.LETTER,
                                TODAY,
                                3));
    }

    @Test
    void dayAndMannerOfEarlierWordsAreNotThereForOthers() {
        ViewForm heard = new ViewForm(row("", "", ""));
        assertThat(heard.isHeard()).isTrue();
        assertThat(heard.isRewritten()).isFalse();
        heard.setView("Ich will zum Handball.");
        assertThat(heard.isRewritten()).isTrue();
        ViewForm silent = new ViewForm(PlanFixture.mia(""));
        assertThat(silent.isHeard()).isFalse();
        assertThat(silent.input().manner()).as("nobody guesses it").isNull();
        assertThat(silent.input().on()).isNull();
    }

    @Test
    void nobodyGuessesHowAndWhenSomebodyFirstAnswers() {
        AnswerForm form = new AnswerForm(PlanFixture.mia(""), false);
        assertThat(form.input().manner()).isNull();
        assertThat(form.input().on()).isNull();
        assertThat(form.input().number()).isZero();
    }

    @Test
    void furtherAnswerInALockedVersionBeginsEmptyAndTakesNoneBack() {
        AnswerForm form = new AnswerForm(row("", "", ""), true);
        assertThat(form.input()).isEqualTo(new AnswerInput(MIA, null, "", null, null, 3));
        assertThat(form.isFurther()).isTrue();
        assertThat(form.getAnswers())
                .extracting(SelectItem::getValue)
                .containsExactly(
                        null,
                        PlanParty.Answer.AGREED,
                        PlanParty.Answer.REMARK,
                        PlanParty.Answer.DISAGREED,
                        PlanParty.Answer.MISTAKEN);
        AnswerForm first = new AnswerForm(PlanFixture.mia(""), true);
        assertThat(first.isFurther()).isFalse();
        assertThat(first.getAnswers())
                .hasSize(PlanParty.Answer.values().length)
                .extracting(SelectItem::getValue)
                .doesNotContain(PlanParty.Answer.MISTAKEN);
    }

    @Test
    void dayOnWhichSomebodyWasNotReachedIsNoDayOfAnAnswer() {
        ConsentRow missed =
                PlanFixture.answers(PlanFixture.answer(1, PlanParty.Answer.NOT_REACHED, "", null));
        assertThat(new AnswerForm(PlanFixture.mia("", missed), false).input().on()).isNull();
    }

    @Test
    void whoSawWhatTheOthersWroteKeepsWhatTheyTypedThemselves() {
        ViewForm form = new ViewForm(PlanFixture.mia("von früher"));
        form.setView("Ich will zum Handball.");
        form.seen(row("", "", ""));
        assertThat(form.input().view()).isEqualTo("Ich will zum Handball.");
        assertThat(form.input().version()).isEqualTo(6);
        AnswerForm answer = new AnswerForm(PlanFixture.mia("von früher"), false);
        answer.setWords("Nein.");
        answer.seen(row("", "", ""));
        assertThat(answer.input().words()).isEqualTo("Nein.");
        assertThat(answer.input().number()).isEqualTo(3);
    }

    @Test
    void foldedFieldsStandOpenIfAnythingIsInThem() {
        assertThat(new AttendanceForm(row("", "", "")).isHelped()).isFalse();
        assertThat(new AttendanceForm(row("Brief", "", "")).isHelped()).isTrue();
        assertThat(new AttendanceForm(row("", "Dora", "")).isHelped()).isTrue();
        assertThat(new AttendanceForm(row("", "", "Berta")).isHelped()).isTrue();
    }
}
