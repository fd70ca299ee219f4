package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.MIA;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import jakarta.faces.model.SelectItem;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.Participant;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.HilfeplanDesk;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.hilfeplan.consent.AnswerInput;

class PartyFormTest {
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
        PartyForm form = new PartyForm(row("Brief", "Dora", "Berta"), false);
        assertThat(form.attendanceInput())
                .isEqualTo(
                        new HilfeplanDesk.AttendanceInput(
                                MIA, PlanParty.Attendance.VIDEO, "Brief", "Dora", "Berta", 6));
        assertThat(form.viewInput())
                .isEqualTo(
                        new ViewInput(MIA, "Ich will zum Fußball.", null, null, "keine Zeit", 6));
        assertThat(form.answerInput())
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
        PartyForm heard = new PartyForm(row("", "", ""), false);
        assertThat(heard.isHeard()).isTrue();
        assertThat(heard.isRewritten()).isFalse();
        heard.setView("Ich will zum Handball.");
        assertThat(heard.isRewritten()).isTrue();
        PartyForm silent = new PartyForm(PlanFixture.mia(""), false);
        assertThat(silent.isHeard()).isFalse();
        assertThat(silent.viewInput().manner()).as("nobody guesses it").isNull();
        assertThat(silent.viewInput().on()).isNull();
    }

    @Test
    void nobodyGuessesHowAndWhenSomebodyFirstAnswers() {
        PartyForm form = new PartyForm(PlanFixture.mia(""), false);
        assertThat(form.answerInput().manner()).isNull();
        assertThat(form.answerInput().on()).isNull();
        assertThat(form.answerInput().number()).isZero();
    }

    @Test
    void furtherAnswerInALockedVersionBeginsEmptyAndTakesNoneBack() {
        PartyForm form = new PartyForm(row("", "", ""), true);
        assertThat(form.answerInput()).isEqualTo(new AnswerInput(MIA, null, "", null, null, 3));
        assertThat(form.isFurther()).isTrue();
        assertThat(form.getAnswers())
                .extracting(SelectItem::getValue)
                .containsExactly(
                        null,
                        PlanParty.Answer.AGREED,
                        PlanParty.Answer.REMARK,
                        PlanParty.Answer.DISAGREED,
                        PlanParty.Answer.MISTAKEN);
        PartyForm first = new PartyForm(PlanFixture.mia(""), true);
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
        assertThat(new PartyForm(PlanFixture.mia("", missed), false).answerInput().on()).isNull();
    }

    @Test
    void whoSawWhatTheOthersWroteKeepsWhatTheyTypedThemselves() {
        PartyForm form = new PartyForm(PlanFixture.mia("von früher"), false);
        form.setView("Ich will zum Handball.");
        form.setWords("Nein.");
        form.seen(row("", "", ""));
        assertThat(form.viewInput().view()).isEqualTo("Ich will zum Handball.");
        assertThat(form.viewInput().version()).isEqualTo(6);
        assertThat(form.answerInput().words()).isEqualTo("Nein.");
        assertThat(form.answerInput().number()).isEqualTo(3);
    }

    @Test
    void foldedFieldsStandOpenIfAnythingIsInThem() {
        assertThat(new PartyForm(row("", "", ""), false).isHelped()).isFalse();
        assertThat(new PartyForm(row("Brief", "", ""), false).isHelped()).isTrue();
        assertThat(new PartyForm(row("", "Dora", ""), false).isHelped()).isTrue();
        assertThat(new PartyForm(row("", "", "Berta"), false).isHelped()).isTrue();
    }
}
