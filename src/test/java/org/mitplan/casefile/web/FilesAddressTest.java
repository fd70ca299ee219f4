package org.mitplan.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;

@Asvs("1.2.2")
class FilesAddressTest {
    private static final Map<String, String> OVERDUE_REVIEWS =
            Map.of("step", "REVIEW", "overdue", "on");

    @Test
    void whatIsNotAskedForStandsNowhere() {
        assertThat(asked("", Map.of(), "").query()).isEqualTo("whose=own");
    }

    @Test
    void everythingAskedForStandsInOneOrder() {
        assertThat(asked("Jörg & Co", OVERDUE_REVIEWS, "MEETING").query())
                .isEqualTo("overdue=on&q=J%C3%B6rg+%26+Co&sort=MEETING&step=REVIEW&whose=own");
    }

    @Test
    void oneThingIsLeftOutAndTheRestStays() {
        FilesAddress here = asked("Mia", OVERDUE_REVIEWS, "");
        assertThat(here.withoutWords().query()).isEqualTo("overdue=on&step=REVIEW&whose=own");
        assertThat(here.without("step").query()).isEqualTo("overdue=on&q=Mia&whose=own");
        assertThat(here.of("team").query()).endsWith("whose=team");
    }

    private static FilesAddress asked(String words, Map<String, String> filters, String order) {
        return new FilesAddress(words, "own", filters, order);
    }
}
