package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
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
        List<Paper.Line> who = PapersAgreeTest.under(family, Texts.of("family.deeds"));
        List<Paper.Line> givenUp = PapersAgreeTest.under(family, Texts.of("family.deeds.givenup"));
        for (QuotedGoal goal : view.board().goals()) {
            assertThat(ahead.stream().anyMatch(line -> line.isUnder(goal.title())))
                    .isEqualTo(!goal.state().isOver());
            if (goal.state() == Goal.State.DROPPED) {
                for (QuotedAgreement step : goal.agreements()) {
                    assertThat(mine).noneMatch(line -> line.mentions(step.title()));
                    assertThat(givenUp.stream().anyMatch(line -> line.mentions(step.title())))
                            .isEqualTo(step.stage().isAgreed());
                    assertThat(who).anyMatch(line -> line.mentions(step.title()));
                }
            }
        }
    }
}
