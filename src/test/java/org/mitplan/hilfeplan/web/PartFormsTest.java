package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.WishId;
import org.mitplan.shared.web.Differences.Line;

class PartFormsTest {
    private static final PlanView BEFORE = PlanFixture.plan("alt", PlanFixture.mia("Fußball."));

    @Test
    void textOfAPartStandsBesideWhatIsTyped() {
        WrittenForm form = new WrittenForm(PlanPart.SINCE, BEFORE);
        form.getTopic().setText("meins");
        PlanView now = PlanFixture.plan("ihres", PlanFixture.mia("Fußball."));
        assertThat(of(form, now))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.theirs()).isEqualTo("ihres");
                            assertThat(line.mine()).isEqualTo("meins");
                        });
    }

    @Test
    void viewOfAPersonStandsUnderTheirName() {
        PartForm form = PartForms.of(PlanPart.VIEWS, BEFORE);
        PlanView now = PlanFixture.plan("alt", PlanFixture.mia("Schwimmen."));
        assertThat(of(form, now))
                .containsExactly(new Line("Sicht von Mia Apfelbaum", "Schwimmen.", "Fußball."));
    }

    @Test
    void everyPartSaysNothingWhereNothingDiffers() {
        for (PlanPart part : PlanPart.values()) {
            assertThat(of(PartForms.of(part, BEFORE), BEFORE)).as(part.name()).isEmpty();
        }
    }

    @Test
    void factsThatOneSideLeftOutStandThere() {
        PartForm form = PartForms.of(PlanPart.HELP, BEFORE);
        PlanView now = PlanFixture.plan(PlanFixture.help(FormOfHelp.values()[0]));
        assertThat(of(form, now))
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
        WishForms form = new WishForms(view);
        form.getWishes().get(0).setWish("Eine Katze");
        assertThat(of(form, view))
                .containsExactly(new Line("Mia Apfelbaum: Was?", "Ein Hund", "Eine Katze"));
    }

    private static List<Line> of(PartForm form, PlanView now) {
        return form.differences(now, new FactWords(new GermanDates()));
    }
}
