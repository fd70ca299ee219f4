package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.board.Stage;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.Participant;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.part.Blocks;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.Texts;

/** What each paper of one plan tells, and under which heading. */
class PapersTellTest {
    @ParameterizedTest
    @MethodSource("org.mitplan.hilfeplan.handout.PapersAgreeTest#plans")
    void childFindsTheirOwnViewAndAnswer(PlanView view) throws Exception {
        PartyRow me = view.parties().stream().filter(PartyRow::isYoungPerson).findFirst().get();
        assertThat(
                        PapersAgreeTest.under(
                                        PapersAgreeTest.papers(view).get("child"),
                                        Texts.of("child.view"))
                                .stream()
                                .map(Paper.Line::text)
                                .collect(Collectors.joining("\n")))
                .contains(me.view(), Texts.of("child.answer." + me.answer()), me.answerWords());
    }

    @ParameterizedTest
    @MethodSource("org.mitplan.hilfeplan.handout.PapersAgreeTest#plans")
    void nobodyWorksForGoalsThatAreOver(PlanView view) throws Exception {
        Paper family = PapersAgreeTest.papers(view).get("family");
        List<Paper.Line> ahead = PapersAgreeTest.under(family, Texts.plain(PlanPart.GOALS));
        List<Paper.Line> mine =
                PapersAgreeTest.under(
                        PapersAgreeTest.papers(view).get("child"), Texts.of("child.deeds"));
        List<Paper.Line> childsOver =
                PapersAgreeTest.under(
                        PapersAgreeTest.papers(view).get("child"), Texts.of("child.over"));
        List<Paper.Line> who = PapersAgreeTest.under(family, Texts.of("family.deeds"));
        List<Paper.Line> leftOver = PapersAgreeTest.under(family, Texts.of("family.deeds.over"));
        for (QuotedGoal goal : view.board().goals()) {
            assertThat(ahead.stream().anyMatch(line -> line.isUnder(goal.title())))
                    .isEqualTo(!goal.state().isOver());
            if (goal.state().isOver()) {
                for (QuotedAgreement step : goal.agreements()) {
                    assertThat(mine).noneMatch(line -> line.mentions(step.title()));
                    assertThat(childsOver.stream().anyMatch(line -> line.mentions(step.title())))
                            .isEqualTo(step.stage().isAgreed());
                    assertThat(leftOver.stream().anyMatch(line -> line.mentions(step.title())))
                            .isEqualTo(step.stage().isAgreed());
                    assertThat(who).anyMatch(line -> line.mentions(step.title()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.mitplan.hilfeplan.handout.PapersAgreeTest#plans")
    void everyPaperSaysOfWhatIsNotDoneUntilWhenAndHowOften(PlanView view) throws Exception {
        Map<String, Paper> papers = PapersAgreeTest.papers(view);
        for (QuotedAgreement one :
                view.board().in(Stage.IDEA, Stage.AGREED, Stage.DOING, Stage.PAUSED)) {
            for (String name : papers.keySet()) {
                if (!name.equals("child") || one.stage().isAgreed()) {
                    assertThat(about(one.title(), papers.get(name)))
                            .as("%s, %s", name, one.title())
                            .isNotEmpty()
                            .contains(Blocks.until(one, PlanOfAllStates.DATES));
                }
            }
        }
    }

    @Test
    void whatComesBackSaysHowOftenInEveryPaper() throws Exception {
        PlanView view =
                new InventedPlan()
                        .comesBack("Zimmer aufräumen", Rhythm.WEEKLY, null)
                        .comesBack("Taschengeld zählen", Rhythm.MONTHLY, InventedPlan.DAY)
                        .view();
        Map<String, Paper> papers = PapersAgreeTest.papers(view);
        for (String name : papers.keySet()) {
            assertThat(about("Zimmer aufräumen", papers.get(name)))
                    .as(name)
                    .contains("jede Woche")
                    .doesNotContain(Texts.of("family.deeds.noday"));
            assertThat(about("Taschengeld zählen", papers.get(name)))
                    .as(name)
                    .contains("jeden Monat, als Nächstes bis 2. Dezember 2026");
        }
    }

    @Test
    void everyPaperCallsTheYoungPersonAsThePagesDo() throws Exception {
        Map<String, Paper> papers = PapersAgreeTest.papers(new InventedPlan().view());
        for (String name : List.of("office", "family")) {
            assertThat(about(InventedPlan.MIA, papers.get(name)))
                    .as(name)
                    .contains(
                            InventedPlan.MIA
                                    + " | "
                                    + Texts.of(Participant.Role.YOUNG_PERSON)
                                    + " | ");
        }
    }

    private static String about(String title, Paper paper) {
        return paper.lines().stream()
                .filter(line -> line.mentions(title))
                .map(Paper.Line::text)
                .collect(Collectors.joining("\n"));
    }
}
