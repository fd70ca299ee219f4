package org.mitplan.hilfeplan.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.WishId;

class ComparisonTest {
    private static final QuotedAgreement BUS = agreement("1", "Busplan", Stage.AGREED);

    private static QuotedAgreement agreement(String id, String title, Stage stage) {
        return new QuotedAgreement(
                id,
                title,
                "",
                stage,
                null,
                Rhythm.NONE,
                List.of(PlanFixture.called("Fritzi Fernrohr")),
                Standing.PLAIN);
    }

    private static PlanView board(QuotedGoal goal, QuotedAgreement... withoutGoal) {
        return PlanFixture.plan(
                new QuotedBoard(goal == null ? List.of() : List.of(goal), List.of(withoutGoal)));
    }

    private static QuotedGoal goal(String title, QuotedAgreement... agreements) {
        return new QuotedGoal(
                "g",
                Goal.Kind.ACTION,
                title,
                "",
                QuotedPerson.NOBODY,
                PlanFixture.called("Mia"),
                "",
                LocalDate.of(2026, 12, 1),
                Goal.State.OPEN,
                List.of(agreements));
    }

    private static List<PartChange> between(PlanView before, PlanView now) {
        return new Comparison(new GermanDates()).of(before, now);
    }

    private static Change only(PlanView before, PlanView now) {
        List<PartChange> parts = between(before, now);
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).part()).isEqualTo(PlanPart.AGREEMENTS);
        assertThat(parts.get(0).changes()).hasSize(1);
        return parts.get(0).changes().get(0);
    }

    @Test
    void sameVersionHasNoDifference() {
        assertThat(between(board(goal("Ziel", BUS)), board(goal("Ziel", BUS)))).isEmpty();
    }

    @Test
    void textOfATopicAndOwnWordsAreComparedWordByWord() {
        PlanView before = PlanFixture.plan("sechs Stunden", PlanFixture.mia("Ich will Fußball."));
        PlanView now = PlanFixture.plan("acht Stunden", PlanFixture.mia("Ich will Handball."));
        List<PartChange> parts = between(before, now);
        assertThat(parts).extracting(PartChange::part).contains(PlanPart.NEEDS, PlanPart.VIEWS);
        Change view = parts.get(1).changes().get(0);
        assertThat(view.title()).isEqualTo("Mia Apfelbaum");
        assertThat(view.kind()).isEqualTo(Change.Kind.CHANGED);
        assertThat(view.lines().get(0).pieces()).hasSize(3);
    }

    @Test
    void agreementOfAnotherStageOrGoalMovedAndKeepsItsName() {
        Change stage = only(board(null, BUS), board(null, agreement("1", "Busplan", Stage.DONE)));
        assertThat(stage.kind()).isEqualTo(Change.Kind.MOVED);
        assertThat(stage.title()).isEqualTo("Busplan");
        List<PartChange> toGoal = between(board(null, BUS), board(goal("Ziel", BUS)));
        assertThat(toGoal).hasSize(2);
        assertThat(toGoal.get(1).changes().get(0).kind()).isEqualTo(Change.Kind.MOVED);
    }

    @Test
    void agreementThatIsWordedAnewChangedComesOrGoes() {
        QuotedAgreement reworded = agreement("1", "Busplan lernen", Stage.AGREED);
        assertThat(only(board(null, BUS), board(null, reworded)).kind())
                .isEqualTo(Change.Kind.CHANGED);
        assertThat(only(board(null), board(null, BUS)).kind()).isEqualTo(Change.Kind.NEW);
        assertThat(only(board(null, BUS), board(null)).kind()).isEqualTo(Change.Kind.GONE);
    }

    @Test
    void olderVersionsWithoutIdsAreComparedByTitle() {
        QuotedAgreement old = agreement("", "Busplan", Stage.AGREED);
        QuotedAgreement done = agreement("", "Busplan", Stage.DONE);
        assertThat(only(board(null, old), board(null, done)).kind()).isEqualTo(Change.Kind.MOVED);
    }

    @Test
    void goalThatWasReachedIsAChangeInWords() {
        QuotedGoal open = goal("Ziel");
        QuotedGoal reached =
                new QuotedGoal(
                        "g",
                        Goal.Kind.ACTION,
                        "Ziel",
                        "",
                        QuotedPerson.NOBODY,
                        PlanFixture.called("Mia"),
                        "",
                        open.dueOn(),
                        Goal.State.REACHED,
                        List.of());
        Change change = between(board(open), board(reached)).get(0).changes().get(0);
        assertThat(change.lines()).hasSize(1);
        assertThat(change.lines().get(0).label()).isEqualTo("Stand");
    }

    @Test
    void wishIsNamedSoThatTwoOfOnePersonAreToldApart() {
        WishRow dog = wish("Ein Hund", WishRow.Answer.OPEN);
        PlanView before = wishes(dog, wish("Ein Zimmer", WishRow.Answer.OPEN));
        List<PartChange> parts =
                between(before, wishes(dog, wish("Ein Zimmer", WishRow.Answer.MET)));
        assertThat(parts).hasSize(1);
        Change change = parts.get(0).changes().get(0);
        assertThat(change.title()).isEqualTo("Mia Apfelbaum: „Ein Zimmer“");
        assertThat(change.lines()).hasSize(1);
        assertThat(between(wishes(), wishes(dog)).get(0).changes())
                .extracting(Change::title)
                .containsExactly("Mia Apfelbaum: „Ein Hund“");
    }

    private static WishRow wish(String wish, WishRow.Answer answer) {
        return new WishRow(
                new WishId(UUID.randomUUID()), PlanFixture.MIA, wish, answer, "", false, 0);
    }

    private static PlanView wishes(WishRow... wishes) {
        return PlanFixture.plan(new FactsRow(TermsRow.NONE, List.of(wishes), List.of()));
    }
}
