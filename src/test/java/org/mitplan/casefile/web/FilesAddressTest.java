package org.mitplan.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.casefile.CaseFile;
import org.mitplan.casefile.search.FileQuery;

@Asvs("1.2.2")
class FilesAddressTest {
    private static final FileQuery.Filter OVERDUE_REVIEWS =
            new FileQuery.Filter(CaseFile.Step.REVIEW, true, false, false);

    @Test
    void whatIsNotAskedForStandsNowhere() {
        assertThat(asked("", FileQuery.Filter.ALL, FileQuery.Order.NAME).query())
                .isEqualTo("whose=own");
    }

    @Test
    void everythingAskedForStandsInOneOrder() {
        assertThat(asked("Jörg & Co", OVERDUE_REVIEWS, FileQuery.Order.MEETING).query())
                .isEqualTo("overdue=on&q=J%C3%B6rg+%26+Co&sort=MEETING&step=REVIEW&whose=own");
    }

    @Test
    void oneThingIsLeftOutAndTheRestStays() {
        FilesAddress here = asked("Mia", OVERDUE_REVIEWS, FileQuery.Order.NAME);
        assertThat(here.withoutWords().query()).isEqualTo("overdue=on&step=REVIEW&whose=own");
        assertThat(here.with(FileQuery.Filter.ALL).query()).isEqualTo("q=Mia&whose=own");
        assertThat(here.of("team").query()).endsWith("whose=team");
    }

    private static FilesAddress asked(
            String words, FileQuery.Filter filter, FileQuery.Order order) {
        return new FilesAddress(words, "own", filter, order);
    }
}
