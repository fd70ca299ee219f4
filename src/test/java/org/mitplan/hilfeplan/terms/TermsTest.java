package org.mitplan.hilfeplan.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitplan.hilfeplan.PlanFixture.MIA;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.PersonId;

class TermsTest {
    private static final TermsRow.Help SIX =
            PlanFixture.help(FormOfHelp.FAMILY_SUPPORT).terms().help();
    private static final TermsRow.Review OPEN = FactsRow.NONE.terms().review();
    private static final TermsRow.Choice UNTOLD = FactsRow.NONE.terms().choice();
    private final PlanView plan = PlanFixture.plan("steht da", PlanFixture.mia("Ich."));
    private final PlanTerms terms =
            PlanTerms.begin(plan, PlanFixture.help(FormOfHelp.FAMILY_SUPPORT).terms());

    private static TermsRow.Help until(LocalDate end) {
        return new TermsRow.Help(
                SIX.form(), SIX.provider(), SIX.worker(), SIX.scope(), SIX.place(), TODAY, end);
    }

    private static TermsRow.Review review(TermsRow.Verdict suitable, String reason) {
        return new TermsRow.Review(suitable, TermsRow.Verdict.YES, reason);
    }

    @Test
    void helpOfTheVersionBeforeIsThereFromTheStart() {
        assertThatCode(() -> terms.helps(SIX, SIX, true)).doesNotThrowAnyException();
    }

    @Test
    void helpDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> terms.helps(SIX, until(TODAY.minusDays(1)), false))
                .hasMessage("terms.ends.early");
        assertThatCode(() -> terms.helps(SIX, until(TODAY), false)).doesNotThrowAnyException();
    }

    @Test
    void whoWritesInViewOfAnotherHelpIsTold() {
        TermsRow.Help none = FactsRow.NONE.terms().help();
        assertThatThrownBy(() -> terms.helps(none, SIX, false)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> terms.lets(new TermsRow.Choice(TODAY, ""), UNTOLD, false, TODAY))
                .isInstanceOf(Stale.class);
    }

    @Test
    void helpThatDoesNotFitAnyMoreNeedsAReason() {
        assertThatThrownBy(() -> terms.isReviewed(OPEN, review(TermsRow.Verdict.NO, " ")))
                .hasMessage("terms.reason.missing");
        assertThatCode(() -> terms.isReviewed(OPEN, review(TermsRow.Verdict.NO, "Zu wenig.")))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyWasToldTomorrow() {
        TermsRow.Choice tomorrow = new TermsRow.Choice(TODAY.plusDays(1), "");
        assertThatThrownBy(() -> terms.lets(UNTOLD, tomorrow, false, TODAY))
                .hasMessage("terms.informed.ahead");
    }

    @Test
    void wishThatIsNotMetNeedsAReason() {
        for (WishRow.Answer answer : WishRow.Answer.values()) {
            WishInput bare = new WishInput(null, MIA, "Ein Hund", answer, " ", null, 0);
            if (answer.needsReason()) {
                assertThatThrownBy(() -> PlanWish.in(plan, bare, 0)).hasMessage("wish.unexplained");
            } else {
                assertThatCode(() -> PlanWish.in(plan, bare, 0)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void onlyPeopleOfThePlanHaveWishes() {
        WishInput stranger =
                new WishInput(
                        null, PersonId.random(), "Ein Hund", WishRow.Answer.OPEN, "", null, 0);
        assertThatThrownBy(() -> PlanWish.in(plan, stranger, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void numberOfAPersonLiesBetweenNoneAndTen() {
        for (int rating : new int[] {-1, 11}) {
            EvaluationRow.Voice voice = new EvaluationRow.Voice(MIA, "", rating);
            assertThatThrownBy(() -> Voice.of(MIA, voice)).hasMessage("evaluation.rating.range");
        }
        assertThat(Voice.of(MIA, new EvaluationRow.Voice(MIA, " gut ", 10)))
                .isEqualTo(Voice.of(MIA, new EvaluationRow.Voice(MIA, "gut", 10)))
                .isNotEqualTo(Voice.of(MIA, new EvaluationRow.Voice(MIA, "gut", null)));
    }

    @Test
    void goalIsEvaluatedByPeopleOfThePlanOnly() {
        PlanEvaluation evaluation = PlanEvaluation.of(plan, goal(Goal.State.OPEN), 0);
        EvaluationInput stranger =
                new EvaluationInput(
                        null,
                        Goal.State.PARTLY,
                        "",
                        List.of(new EvaluationRow.Voice(PersonId.random(), "x", null)),
                        0,
                        null);
        assertThatThrownBy(() -> evaluation.says(plan, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void goalThatIsOverOnTheBoardIsAnsweredAndAnyOtherIsAsked() {
        PlanView reached =
                PlanFixture.plan(new QuotedBoard(List.of(goal(Goal.State.REACHED)), List.of()));
        assertThat(PlanEvaluation.of(reached, goal(Goal.State.OPEN), 0).outcome())
                .isEqualTo(Goal.State.REACHED);
        PlanView running =
                PlanFixture.plan(new QuotedBoard(List.of(goal(Goal.State.OPEN)), List.of()));
        assertThat(PlanEvaluation.of(running, goal(Goal.State.OPEN), 0).outcome()).isNull();
        assertThat(PlanEvaluation.of(plan, goal(Goal.State.OPEN), 0).outcome()).isNull();
    }

    private static QuotedGoal goal(Goal.State state) {
        return new QuotedGoal(
                "6d3b5c53-8f5c-4f0e-9d0c-6f1ad1f3c001",
                Goal.Kind.ACTION,
                "Ziel",
                "",
                QuotedPerson.NOBODY,
                PlanFixture.called("Mia"),
                "",
                null,
                state,
                List.of());
    }
}
