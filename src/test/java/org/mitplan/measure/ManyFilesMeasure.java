package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** What a caseworker of 40 files and a lead of 2,000 wait for where the office has 100,000. */
class ManyFilesMeasure extends FromOutside {
    private static final String CASEWORKER = "grossamt.0";
    private static final String LEAD = "grossamt.2500";
    private static final int WARM_UP = 10;
    private static final int LOOKS = Integer.getInteger("measure.looks", 40);
    private static final double LONGEST_MILLIS = 500;
    private static Visitor caseworker;
    private static Visitor lead;

    @BeforeAll
    static void fillOffice() throws SQLException, IOException {
        if (caseworker != null) {
            return;
        }
        try (InputStream in = ManyFilesMeasure.class.getResourceAsStream("manyfiles.sql");
                Connection database = Server.database();
                Statement statement = database.createStatement()) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String one : sql.split(";\\s*\\n")) {
                statement.execute(one);
            }
        }
        caseworker = Visitor.signedIn(CASEWORKER);
        lead = Visitor.signedIn(LEAD);
    }

    @ParameterizedTest
    @CsvSource({
        "casefile/day, Mein Tag",
        "casefile/files, Akten",
        "casefile/files?whose=team, Akten",
        "casefile/files?whose=team&sort=MEETING&overdue=on, Akten",
        "casefile/files?q=mara, Akten",
        "casefile/files?whose=team&page=30, Akten",
        "board/mine, Schulweg"
    })
    void page(String address, String shown) {
        waits(address, shown, () -> caseworker.get(address));
        waits(address + " (lead)", "", () -> lead.get(address));
    }

    @ParameterizedTest
    @CsvSource({"mara ahornau", "ida", "ahornbach", "1998-77", "lindenwalt"})
    void quickSearch(String typed) {
        String body = "{\"q\":\"" + typed + "\"}";
        waits("search " + typed, "", () -> caseworker.command("api/files/search", body));
        waits("search " + typed + " (lead)", "", () -> lead.command("api/files/search", body));
    }

    private interface Look {
        Visitor.Reply at();
    }

    private static void waits(String what, String shown, Look look) {
        Waits waits = new Waits();
        for (int i = 0; i < WARM_UP + LOOKS; i++) {
            long start = System.nanoTime();
            Visitor.Reply reply = look.at();
            if (i >= WARM_UP) {
                waits.add(System.nanoTime() - start);
            }
            assertThat(reply.status()).as(what).isEqualTo(200);
            assertThat(reply.text()).contains(shown);
        }
        System.out.printf(Locale.ROOT, "measured: %s: %s%n", what, waits);
        assertThat(waits.millis(50)).as(what).isLessThanOrEqualTo(LONGEST_MILLIS);
    }
}
