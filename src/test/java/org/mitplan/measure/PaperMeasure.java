package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.testbed.FromOutside;

/** How long somebody waits for the papers of a plan of 20 goals and 60 agreements. */
class PaperMeasure extends FromOutside {
    private static final int GOALS = 20;
    private static final int AGREEMENTS = 60;
    private static final int WARM_UP = Integer.getInteger("measure.papers.warmup", 15);
    private static final int PAPERS = Integer.getInteger("measure.papers", 60);
    private static final double LONGEST_MILLIS = 1500;
    private static Visitor susi;
    private static LargeFile file;
    private static String plan;

    @BeforeAll
    static void fillPlan() throws SQLException {
        if (susi == null) {
            file = LargeFile.with(GOALS, AGREEMENTS);
            plan = file.beginPlan();
            susi = Visitor.signedIn(LargeFile.CASEWORKER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/%s/%s/office.pdf",
                "plans/%s/%s/family.pdf",
                "plans/%s/%s/child.pdf",
                "reports/%s/board.pdf",
                "plans/%s/%s/office.docx",
                "plans/%s/%s/office.html"
            })
    void paper(String address) {
        String path = "api/" + address.formatted(file.id(), plan);
        Waits waits = new Waits();
        for (int i = 0; i < WARM_UP + PAPERS; i++) {
            long start = System.nanoTime();
            assertThat(susi.get(path).status()).as(path).isEqualTo(200);
            if (i >= WARM_UP) {
                waits.add(System.nanoTime() - start);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "measured: %s of %d goals and %d agreements: %s, %d bytes%n",
                address.replaceAll(".*/", ""),
                GOALS,
                AGREEMENTS,
                waits,
                susi.get(path).body().length);
        assertThat(waits.millis(50)).isLessThanOrEqualTo(LONGEST_MILLIS);
    }
}
