package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Stage;
import org.mitplan.hilfeplan.BoardReport;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.sheet.PrintShop;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetHtml;

class ReportSheetTest {
    private static final PlanView PLAN =
            new InventedPlan()
                    .goal("Zum Fußball", "Ich will in die Mannschaft.", "Mia")
                    .agreed("Anmelden", Stage.DONE, "Rosa Quitte")
                    .agreed("Schuhe kaufen", Stage.DOING, "Rosa Quitte")
                    .agreed("Fahrrad reparieren", Stage.PAUSED)
                    .agreed("Ins Stadion", Stage.IDEA)
                    .view();

    private static Sheet sheet(boolean afterAPlan) {
        return new ReportSheet(
                        new BoardReport(
                                PLAN.header(),
                                InventedPlan.DAY,
                                afterAPlan ? PLAN.plan() : null,
                                afterAPlan ? PLAN.parties() : List.of(),
                                PLAN.board(),
                                PLAN.board().in(Stage.DONE)),
                        new GermanDates())
                .sheet();
    }

    private static String text(Sheet sheet) {
        return SheetHtml.article(sheet).replaceAll("<[^>]*>", "\n").replaceAll("\\s+", " ");
    }

    @Test
    void reportTellsWhatIsDoneWhatRunsWhatRestsAndWhoDisagrees() {
        assertThat(text(sheet(true)))
                .containsSubsequence(
                        "Stand am 2. Dezember 2026, nach dem Hilfeplan Fassung 2",
                        "51.2-0815/26",
                        "Geschafft seit dem Hilfeplan, Fassung 2",
                        "Anmelden",
                        "Ich will in die Mannschaft.",
                        "Schuhe kaufen",
                        "Was gerade ruht",
                        "Fahrrad reparieren",
                        "Ideen und Wünsche",
                        "Ins Stadion",
                        "Anmerkungen und andere Meinungen zum Hilfeplan, Fassung 2",
                        "Mia Quitte",
                        "Ich will das nicht.",
                        "nicht einverstanden");
    }

    @Test
    void reportNeedsNoPlan() {
        assertThat(text(sheet(false)))
                .contains("vor dem ersten Hilfeplan", "Geschafft", "Schuhe kaufen")
                .doesNotContain("Fassung");
    }

    @Test
    void paperLastsAndCanBeReadByScreenReaders() throws Exception {
        assertThat(PrintShop.breaches(PrintShop.print(sheet(true)))).isEmpty();
    }
}
