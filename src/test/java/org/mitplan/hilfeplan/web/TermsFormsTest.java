package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.GermanDates;

class TermsFormsTest {
    private static final TermsRow ROW =
            new TermsRow(
                    new TermsRow.Help(
                            FormOfHelp.DAY_GROUP,
                            "Leuchtturm",
                            "Fritzi Fernrohr",
                            "3 Tage",
                            "Hafenstraße",
                            TODAY,
                            TODAY.plusDays(1)),
                    new TermsRow.Review(TermsRow.Verdict.NO, TermsRow.Verdict.YES, "Zu wenig."),
                    new TermsRow.Choice(TODAY.minusDays(2), "Zwei Träger"),
                    new TermsRow.Next(TODAY.plusDays(3), TODAY.plusDays(4), "Tilda"),
                    true,
                    false);

    private static final PlanView BEFORE = PlanFixture.plan(FactsRow.NONE);
    private static final PlanView PLAN = PlanFixture.plan(new FactsRow(ROW, List.of(), List.of()));
    private static final FactWords WORDS = new FactWords(new GermanDates());

    @Test
    void whatNobodyTouchedIsStoredAsItStood() {
        HelpForm help = new HelpForm(PLAN);
        assertThat(help.stored(BEFORE).terms().help()).isEqualTo(ROW.help());
        for (PartForm form :
                List.of(help, new WishForms(PLAN), new EvaluationForms(PLAN), new NextForm(PLAN))) {
            assertThat(form.differences(PLAN, WORDS)).isEmpty();
            assertThat(form.differences(BEFORE, WORDS))
                    .as(form.getClass().getSimpleName())
                    .isNotEmpty();
        }
    }

    @Test
    void whoSawWhatTheOthersWroteKeepsWhatTheyTypedThemselves() {
        HelpForm form = new HelpForm(BEFORE);
        form.setScope("5 Tage");
        form.seen(PLAN);
        assertThat(form.stored(PLAN).terms().help().scope()).isEqualTo("5 Tage");
        assertThat(form.stored(PLAN).terms().help().provider()).isEmpty();
    }
}
