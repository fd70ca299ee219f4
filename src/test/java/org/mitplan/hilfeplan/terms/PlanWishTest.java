package org.mitplan.hilfeplan.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mitplan.hilfeplan.PlanFixture.MIA;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.part.Gap;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;

class PlanWishTest {
    private static final WishRow DOG =
            new WishRow(null, MIA, "Ein Hund", WishRow.Answer.NOT_MET, "Die Miete", false, 3);
    private final PlanView plan = PlanFixture.plan("steht da", PlanFixture.mia("Ich."));

    private static WishInput says(String wish, String reason, WishRow.Still still) {
        return new WishInput(null, MIA, wish, WishRow.Answer.NOT_MET, reason, still, 0);
    }

    @Test
    void wishOfTheVersionBeforeKeepsItsAnswerAndWaitsToBeAskedAbout() {
        assertThat(PlanWish.again(plan, DOG, 0))
                .extracting("person", "wish", "answer", "reason", "takenOver")
                .containsExactly(MIA, "Ein Hund", WishRow.Answer.NOT_MET, "Die Miete", true);
    }

    @ParameterizedTest
    @CsvSource({
        "Ein Hund, Die Miete, , true",
        "Ein Hund, Die Miete, HOLDS, false",
        "Ein Hund, Der Vermieter, , false",
        "Eine Katze, Die Miete, , false"
    })
    void onlyWhoeverSaysSoOrChangesItConfirmsIt(
            String wish, String reason, WishRow.Still still, boolean waits) {
        PlanWish again = PlanWish.again(plan, DOG, 0);
        again.says(plan, says(wish, reason, still));
        assertThat(again).extracting("takenOver").isEqualTo(waits);
    }

    @Test
    void allThatIsMissingIsToldAtOnceAndNobodyIsGuessed() {
        WishInput bare = new WishInput(null, null, " ", WishRow.Answer.NOT_MET, "", null, 0);
        assertThat(
                        Refusals.in(
                                catchThrowableOfType(
                                        DomainException.class, () -> PlanWish.in(plan, bare, 0))))
                .extracting(DomainException::key)
                .containsExactly("wish.person.missing", "wish.wish.missing", "wish.unexplained");
    }

    @Test
    void choiceOfTheVersionBeforeIsTakenOverUntilSomebodyConfirmsOrChangesIt() {
        TermsRow.Choice told = new TermsRow.Choice(TODAY, "Zwei Träger");
        TermsRow earlier =
                new TermsRow(
                        TermsRow.NONE.help(),
                        TermsRow.NONE.review(),
                        told,
                        TermsRow.NONE.next(),
                        false,
                        false);
        PlanTerms terms = PlanTerms.begin(plan, earlier);
        terms.lets(told, told, false, TODAY);
        assertThat(terms)
                .extracting("choiceTakenOver", "options")
                .containsExactly(true, "Zwei Träger");
        terms.lets(told, told, true, TODAY);
        assertThat(terms).extracting("choiceTakenOver").isEqualTo(false);
        PlanTerms changed = PlanTerms.begin(plan, earlier);
        changed.lets(told, new TermsRow.Choice(TODAY, "Drei Träger"), false, TODAY);
        assertThat(changed).extracting("choiceTakenOver").isEqualTo(false);
        assertThat(PlanTerms.begin(plan, FactsRow.NONE.terms()))
                .extracting("choiceTakenOver")
                .isEqualTo(false);
    }

    @Test
    void versionWithAWishThatNobodyAskedAboutIsNotComplete() {
        WishRow again = new WishRow(null, MIA, "Ein Hund", WishRow.Answer.MET, "", true, 0);
        PlanView waits = PlanFixture.plan(new FactsRow(TermsRow.NONE, List.of(again), List.of()));
        assertThat(Gap.in(waits))
                .extracting(gap -> gap.part().name(), gap -> gap.key())
                .contains(tuple("WISHES", "plan.missing.confirmation"));
    }
}
