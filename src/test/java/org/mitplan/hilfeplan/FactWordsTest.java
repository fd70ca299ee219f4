package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.MIA;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.help.FormOfHelp;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.PersonId;

class FactWordsTest {
    private static final PersonId FRITZI = PersonId.random();
    private final FactWords words = new FactWords(new GermanDates());

    private static PlanView plan(PartyRow... parties) {
        return PlanFixture.plan("steht da", parties);
    }

    private static EvaluationRow evaluation(EvaluationRow.Voice... voices) {
        return new EvaluationRow(null, "", "Lesen", Goal.State.PARTLY, "", List.of(voices), 0);
    }

    private static EvaluationRow.Voice voice(PersonId person, String said, Integer rating) {
        return new EvaluationRow.Voice(person, said, rating);
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        TermsRow none = TermsRow.NONE;
        assertThat(words.help(none.help())).isEmpty();
        assertThat(words.review(none.review())).isEmpty();
        assertThat(words.choice(none.choice())).isEmpty();
        assertThat(words.next(none.next())).isEmpty();
    }

    @Test
    void helpIsToldInTheOrderOfTheForm() {
        TermsRow.Help help =
                new TermsRow.Help(
                        FormOfHelp.DAY_GROUP,
                        "Leuchtturm",
                        "Fritzi Fernrohr",
                        "3 Tage",
                        "Hafenstraße",
                        TODAY,
                        TODAY.plusYears(1));
        assertThat(words.help(help).values())
                .containsExactly(
                        "Tagesgruppe (§ 32)",
                        "Leuchtturm",
                        "Fritzi Fernrohr",
                        "3 Tage",
                        "Hafenstraße",
                        "23. November 2026",
                        "23. November 2027");
    }

    @Test
    void halfAReviewIsNoVerdictButItsReasonIsToldAnyway() {
        TermsRow.Review half =
                new TermsRow.Review(TermsRow.Verdict.NO, TermsRow.Verdict.OPEN, "Zu wenig.");
        assertThat(words.review(half).values()).containsExactly("Zu wenig.");
        TermsRow.Review whole =
                new TermsRow.Review(TermsRow.Verdict.NO, TermsRow.Verdict.YES, "Zu wenig.");
        assertThat(words.review(whole))
                .containsExactly(
                        Map.entry("Ist die Hilfe noch geeignet?", "nein"),
                        Map.entry("Ist sie noch notwendig?", "ja"),
                        Map.entry("Warum?", "Zu wenig."));
    }

    @Test
    void numberStandsOnlyWhereSomebodyNamedOneAlsoIfItIsNone() {
        PlanView plan = plan(PlanFixture.mia(""), PlanFixture.silent(FRITZI, "Fritzi Fernrohr"));
        assertThat(
                        words.evaluation(
                                evaluation(voice(MIA, "Geht so.", 0), voice(FRITZI, "", 7)), plan))
                .containsEntry("Mia Apfelbaum", "Geht so. (Zahl: 0 von 10)")
                .containsEntry("Fritzi Fernrohr", "Zahl: 7 von 10");
        assertThat(words.evaluation(evaluation(voice(MIA, "Geht so.", null)), plan))
                .containsEntry("Mia Apfelbaum", "Geht so.");
    }

    @Test
    void nobodyLosesTheirWordsToSomebodyOfTheSameName() {
        PersonId other = new PersonId(UUID.randomUUID());
        PlanView plan =
                plan(
                        PlanFixture.silent(FRITZI, "Fachkraft"),
                        PlanFixture.silent(other, "Fachkraft"));
        assertThat(
                        words.evaluation(
                                evaluation(voice(FRITZI, "Gut.", null), voice(other, "Nein.", 2)),
                                plan))
                .containsEntry("Fachkraft", "Gut.\nNein. (Zahl: 2 von 10)");
    }
}
