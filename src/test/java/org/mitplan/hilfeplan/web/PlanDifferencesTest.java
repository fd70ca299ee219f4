package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.WishId;
import org.mitplan.shared.web.Differences.Line;

class PlanDifferencesTest {
    private static final PlanView BEFORE = PlanFixture.plan("alt", PlanFixture.mia("Fußball."));

    @Test
    void textOfAPartStandsBesideWhatIsTyped() {
        PlanForms forms = new PlanForms(BEFORE, PlanPart.SINCE);
        forms.getTopic().setText("meins");
        PlanView now = PlanFixture.plan("ihres", PlanFixture.mia("Fußball."));
        assertThat(of(PlanPart.SINCE, forms, now))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.theirs()).isEqualTo("ihres");
                            assertThat(line.mine()).isEqualTo("meins");
                        });
    }

    @Test
    void viewOfAPersonStandsUnderTheirName() {
        PlanForms forms = new PlanForms(BEFORE, PlanPart.VIEWS);
        PlanView now = PlanFixture.plan("alt", PlanFixture.mia("Schwimmen."));
        assertThat(of(PlanPart.VIEWS, forms, now))
                .containsExactly(new Line("Sicht von Mia Apfelbaum", "Schwimmen.", "Fußball."));
    }

    @Test
    void everyPartSaysNothingWhereNothingDiffers() {
        for (PlanPart part : PlanPart.values()) {
            assertThat(of(part, new PlanForms(BEFORE, part), BEFORE)).as(part.name()).isEmpty();
        }
    }

    @Test
    void factsThatOneSideLeftOutStandThere() {
        PlanForms forms = new PlanForms(BEFORE, PlanPart.HELP);
        PlanView now = PlanFixture.plan(PlanFixture.help(FormOfHelp.values()[0]));
        assertThat(of(PlanPart.HELP, forms, now))
                .anySatisfy(
                        line -> {
                            assertThat(line.theirs()).isEqualTo("Leuchtturm");
                            assertThat(line.mine()).isEqualTo("–");
                        });
    }

    @Test
    void wishIsComparedWithItself() {
        WishRow dog =
                new WishRow(
                        new WishId(UUID.randomUUID()),
                        PlanFixture.MIA,
                        "Ein Hund",
                        WishRow.Answer.OPEN,
                        "",
                        false,
                        0);
        PlanView view = PlanFixture.plan(new FactsRow(TermsRow.NONE, List.of(dog), List.of()));
        PlanForms forms = new PlanForms(view, PlanPart.WISHES);
        forms.getWishes().get(0).setWish("Eine Katze");
        assertThat(of(PlanPart.WISHES, forms, view))
                .containsExactly(new Line("Mia Apfelbaum: Was?", "Ein Hund", "Eine Katze"));
    }

    private static List<Line> of(PlanPart part, PlanForms forms, PlanView now) {
        return PlanDifferences.of(part, forms, now, new FactWords(new GermanDates()));
    }
}
