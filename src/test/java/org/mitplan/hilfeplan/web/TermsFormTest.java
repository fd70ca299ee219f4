package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.TODAY;

import org.junit.jupiter.api.Test;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.TermsRow;

class TermsFormTest {
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

    @Test
    void whatNobodyTouchedIsStoredAsItStood() {
        TermsForm form = new TermsForm(ROW);
        assertThat(form.help()).isEqualTo(ROW.help());
        assertThat(form.review()).isEqualTo(ROW.review());
        assertThat(form.choice()).isEqualTo(ROW.choice());
        assertThat(form.next()).isEqualTo(ROW.next());
    }

    @Test
    void whoSawWhatTheOthersWroteKeepsWhatTheyTypedThemselves() {
        TermsForm form = new TermsForm(TermsRow.NONE);
        form.setScope("5 Tage");
        form.seen(ROW);
        assertThat(form.getRow()).isEqualTo(ROW);
        assertThat(form.help().scope()).isEqualTo("5 Tage");
        assertThat(form.help().provider()).isEmpty();
    }
}
