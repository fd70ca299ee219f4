package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.casefile.Participant;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.part.Gap;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.hilfeplan.part.Progress;
import org.mitplan.shared.id.PersonId;

class ProgressTest {
    private static PartyRow party(PlanParty.Attendance attendance) {
        return party(attendance, "", false);
    }

    private static PartyRow heard(boolean takenOver) {
        return party(PlanParty.Attendance.OPEN, "Es ist ruhiger.", takenOver);
    }

    private static String views(PartyRow... parties) {
        return line(PlanPart.VIEWS, PlanSection.State.OPEN, false, parties).words();
    }

    private static PartyRow party(PlanParty.Attendance attendance, String view, boolean takenOver) {
        return new PartyRow(
                PersonId.random(),
                "Rosa Apfelbaum",
                Participant.Role.MOTHER,
                "",
                attendance,
                "",
                "",
                "",
                view,
                PlanParty.Manner.SAID,
                null,
                takenOver,
                null,
                "",
                ConsentRow.NONE,
                0);
    }

    private static Progress.Line line(
            PlanPart part, PlanSection.State state, boolean takenOver, PartyRow... parties) {
        List<SectionRow> sections =
                Arrays.stream(PlanSection.Topic.values())
                        .map(topic -> new SectionRow(topic, "x", state, takenOver, 0))
                        .toList();
        PlanView whole = PlanFixture.plan("", parties);
        PlanView view =
                new PlanView(
                        whole.header(),
                        whole.plan(),
                        whole.parties(),
                        sections,
                        whole.facts(),
                        whole.board());
        return line(view, part);
    }

    private static Progress.Line line(PlanView view, PlanPart part) {
        return Progress.of(view).stream()
                .filter(line -> line.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static Progress.State state(PlanPart part, FactsRow facts) {
        return line(PlanFixture.plan(facts), part).state();
    }

    private static FactsRow reviewed(TermsRow.Verdict needed, Goal.State... outcomes) {
        TermsRow terms =
                new TermsRow(
                        TermsRow.NONE.help(),
                        new TermsRow.Review(TermsRow.Verdict.YES, needed, ""),
                        TermsRow.NONE.choice(),
                        TermsRow.NONE.next(),
                        false,
                        false);
        List<EvaluationRow> goals =
                Arrays.stream(outcomes)
                        .map(one -> new EvaluationRow(null, "", "Lesen", one, "", List.of(), 0))
                        .toList();
        return new FactsRow(terms, List.of(), goals);
    }

    private static FactsRow next(TermsRow.Next next) {
        TermsRow none = TermsRow.NONE;
        return new FactsRow(
                new TermsRow(none.help(), none.review(), none.choice(), next, false, false),
                List.of(),
                List.of());
    }

    @Test
    void writtenPartsAreBegunToBeCheckedOrDone() {
        assertThat(line(PlanPart.STRENGTHS, PlanSection.State.OPEN, false).words())
                .isEqualTo("noch nicht begonnen");
        assertThat(line(PlanPart.PROTECTION, PlanSection.State.OPEN, false).words())
                .isEqualTo("kann leer bleiben");
        assertThat(line(PlanPart.NEEDS, PlanSection.State.IN_WORK, false).words())
                .isEqualTo("angefangen");
        assertThat(line(PlanPart.NEEDS, PlanSection.State.IN_WORK, true).words())
                .isEqualTo("zu prüfen");
        assertThat(line(PlanPart.NEEDS, PlanSection.State.DONE, false).words())
                .isEqualTo("✓ fertig");
    }

    @Test
    void partsAboutPeopleCountThem() {
        PartyRow there = party(PlanParty.Attendance.IN_PERSON);
        PartyRow open = party(PlanParty.Attendance.OPEN);
        assertThat(line(PlanPart.ATTENDANCE, PlanSection.State.OPEN, false, there, open).words())
                .isEqualTo("angefangen, 1 von 2");
        assertThat(line(PlanPart.ATTENDANCE, PlanSection.State.OPEN, false, open).words())
                .isEqualTo("noch nicht begonnen");
        assertThat(line(PlanPart.ATTENDANCE, PlanSection.State.OPEN, false, there).state())
                .isEqualTo(Progress.State.DONE);
    }

    @Test
    void viewsOfTheVersionBeforeAreToBeChecked() {
        PartyRow silent = party(PlanParty.Attendance.OPEN);
        assertThat(views(silent)).isEqualTo("noch nicht begonnen");
        assertThat(views(silent, heard(true))).isEqualTo("zu prüfen");
        assertThat(views(heard(true), heard(false))).isEqualTo("zu prüfen");
        assertThat(views(silent, heard(false))).isEqualTo("angefangen, 1 von 2");
        assertThat(views(heard(false))).isEqualTo("✓ fertig");
    }

    @Test
    void partIsNotTickedWhileAWishWaitsAndThatWishIsNamed() {
        WishRow dog = wish("Ein Hund", true);
        PlanView view =
                PlanFixture.plan(
                        new FactsRow(TermsRow.NONE, List.of(dog, wish("Ruhe", false)), List.of()));
        assertThat(PlanPart.WISHES.isFinished(view)).isFalse();
        assertThat(line(view, PlanPart.WISHES).state()).isEqualTo(Progress.State.TO_CHECK);
        assertThat(Gap.in(view))
                .filteredOn(gap -> gap.part() == PlanPart.WISHES)
                .singleElement()
                .satisfies(
                        gap ->
                                assertThat(gap.words())
                                        .endsWith("noch nicht bestätigt: der Wunsch „Ein Hund“"));
        PlanView asked =
                PlanFixture.plan(
                        new FactsRow(TermsRow.NONE, List.of(wish("Ruhe", false)), List.of()));
        assertThat(PlanPart.WISHES.isFinished(asked)).isTrue();
    }

    @Test
    void whoseWordsWaitToBeConfirmedIsNamed() {
        assertThat(Gap.in(PlanFixture.plan("steht da", heard(true), heard(false))))
                .filteredOn(gap -> gap.part() == PlanPart.VIEWS)
                .filteredOn(gap -> gap.key().equals("plan.missing.confirmation"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.which()).containsExactly("Rosa Apfelbaum"));
    }

    private static WishRow wish(String words, boolean takenOver) {
        return new WishRow(null, PlanFixture.MIA, words, WishRow.Answer.OPEN, "", takenOver, 0);
    }

    @Test
    void evaluationIsDoneOnceEverythingInItIsAnswered() {
        assertThat(state(PlanPart.EVALUATION, reviewed(TermsRow.Verdict.NO, Goal.State.OPEN)))
                .isEqualTo(Progress.State.DONE);
        assertThat(state(PlanPart.EVALUATION, reviewed(TermsRow.Verdict.OPEN, Goal.State.OPEN)))
                .isEqualTo(Progress.State.BEGUN);
        assertThat(state(PlanPart.EVALUATION, reviewed(TermsRow.Verdict.NO, Goal.State.OPEN, null)))
                .isEqualTo(Progress.State.BEGUN);
    }

    @Test
    void nextMeetingIsDoneWithItsDay() {
        assertThat(state(PlanPart.NEXT, FactsRow.NONE)).isEqualTo(Progress.State.NOT_BEGUN);
        assertThat(state(PlanPart.NEXT, next(new TermsRow.Next(null, null, "Tilda"))))
                .isEqualTo(Progress.State.BEGUN);
        assertThat(state(PlanPart.NEXT, next(new TermsRow.Next(PlanFixture.TODAY, null, ""))))
                .isEqualTo(Progress.State.DONE);
    }

    @Test
    void partThatOnlyHasFieldsFilledIsBegun() {
        PlanView plan = PlanFixture.plan(PlanFixture.help(FormOfHelp.FAMILY_SUPPORT));
        PlanView unwritten =
                new PlanView(
                        plan.header(),
                        plan.plan(),
                        plan.parties(),
                        List.of(),
                        plan.facts(),
                        plan.board());
        assertThat(line(unwritten, PlanPart.HELP).state()).isEqualTo(Progress.State.BEGUN);
        assertThat(line(unwritten, PlanPart.WISHES).state()).isEqualTo(Progress.State.NOT_BEGUN);
    }

    @Test
    void whatTheBoardFillsIsDoneOnceSomethingStandsThere() {
        QuotedBoard.QuotedGoal goal = PlanFixture.goal("Lesen", Goal.State.OPEN);
        PlanView plan = PlanFixture.plan(new QuotedBoard(List.of(goal), List.of()));
        assertThat(line(plan, PlanPart.GOALS).state()).isEqualTo(Progress.State.DONE);
        assertThat(line(plan, PlanPart.AGREEMENTS).state()).isEqualTo(Progress.State.NOT_BEGUN);
    }

    /** The states of the parts, the list of what is missing and "Alles da" follow one rule. */
    @Test
    void partThatLacksSomethingIsNeitherDoneNorForgotten() {
        PartyRow silent = party(PlanParty.Attendance.OPEN);
        PlanView empty = PlanFixture.plan("", silent, heard(true));
        for (PlanView view : List.of(empty, PlanFixture.plan("steht da", heard(false), silent))) {
            for (Progress.Line line : Progress.of(view)) {
                boolean ready =
                        line.state() == Progress.State.DONE
                                || line.state() == Progress.State.MAY_STAY_EMPTY;
                boolean hinders = Gap.in(view).stream().anyMatch(g -> g.part() == line.part());
                boolean told = hinders || Progress.unfinished(view).contains(line);
                assertThat(told).as(line.toString()).isEqualTo(!ready);
            }
        }
    }

    @Test
    void whoIsNotHeardYetIsNamed() {
        PartyRow silent = party(PlanParty.Attendance.IN_PERSON);
        PlanView view = PlanFixture.plan("steht da", PlanFixture.mia("Ich."), silent);
        assertThat(Progress.unfinished(view))
                .filteredOn(line -> line.part() == PlanPart.VIEWS)
                .singleElement()
                .satisfies(line -> assertThat(line.names()).isEqualTo(silent.name()));
    }
}
