package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Consent;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.hilfeplan.BoardReport;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.PrintShop;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetHtml;

class ReportSheetTest {
    private static final PlanView PLAN =
            new InventedPlan()
                    .goal("Zum Fußball", "Ich will in die Mannschaft.", "Mia")
                    .agreed("Anmelden", Stage.DONE, "Rosa Quitte")
                    .agreed("Schuhe kaufen", Stage.DOING, "Rosa Quitte")
                    .rests("Fahrrad reparieren", "Das Geld fehlt noch.")
                    .agreed(
                            "Abends anrufen",
                            Stage.AGREED,
                            new Standing(
                                    Visibility.CHILD_AND_WORKER,
                                    "",
                                    List.of(
                                            new Standing.Reply(
                                                    PlanFixture.called("Mia Quitte"),
                                                    Consent.Answer.AGREED,
                                                    ""),
                                            new Standing.Reply(
                                                    PlanFixture.called("Rosa Quitte"), null, ""))),
                            "Mia Quitte",
                            "Rosa Quitte")
                    .refused("Um acht ins Bett", Stage.IDEA, "Mia Quitte", "Neun ist besser.")
                    .agreed("Ins Stadion", Stage.IDEA)
                    .view();

    private static final List<BoardReport.Done> DONE =
            List.of(
                    new BoardReport.Done(
                            PLAN.board().in(Stage.DONE).get(0), InventedPlan.DAY, 0, null),
                    new BoardReport.Done(
                            PLAN.board().in(Stage.DOING).get(0),
                            null,
                            4,
                            InventedPlan.DAY.minusDays(1)));

    private static Sheet sheet(boolean afterAPlan) {
        return sheet(afterAPlan, DONE);
    }

    private static Sheet sheet(boolean afterAPlan, List<BoardReport.Done> done) {
        return new ReportSheet(
                        new BoardReport(
                                PLAN.header(),
                                InventedPlan.DAY,
                                afterAPlan ? PLAN.plan() : null,
                                afterAPlan ? PLAN.parties() : List.of(),
                                PLAN.board(),
                                done),
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
                        "am 2. Dezember 2026",
                        "Schuhe kaufen",
                        "4-mal, zuletzt für den 1. Dezember 2026",
                        "Ich will in die Mannschaft.",
                        "Schuhe kaufen",
                        "Abends anrufen Sichtbar: nur Kind und Fachkraft",
                        "Mia Quitte: stimmt zu Rosa Quitte: noch nicht gefragt",
                        "Was gerade ruht",
                        "Fahrrad reparieren Geht gerade nicht: Das Geld fehlt noch.",
                        "Ideen und Wünsche",
                        "Mia Quitte: ist nicht einverstanden, „Neun ist besser.“",
                        "Ins Stadion",
                        "Anmerkungen und andere Meinungen",
                        "Mia Quitte",
                        "Ich will das nicht.",
                        "nicht einverstanden, zum Hilfeplan, Fassung 2",
                        "Mia Quitte",
                        "Neun ist besser.",
                        "nicht einverstanden, zur Vereinbarung: Um acht ins Bett");
    }

    @Test
    void reportNeedsNoPlan() {
        assertThat(text(sheet(false)))
                .contains("vor dem ersten Hilfeplan", "Geschafft", "Schuhe kaufen")
                .doesNotContain("Fassung");
    }

    @Test
    void whereNothingIsDoneTheReportSaysThatAndNotThatThePlanIsSilent() {
        assertThat(text(sheet(true, List.of())))
                .contains(
                        "Seit dem Hilfeplan, Fassung 2, ist auf der Tafel nichts als geschafft"
                                + " eingetragen.")
                .doesNotContain(Texts.of("sheet.nothing"));
        assertThat(text(sheet(false, List.of()))).contains(Texts.of("report.done.none"));
    }

    @Test
    void paperLastsAndCanBeReadByScreenReaders() throws Exception {
        assertThat(PrintShop.breaches(PrintShop.print(sheet(true)))).isEmpty();
    }
}
