package org.mitplan.casefile.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.casefile.CaseFile;

class FileQueryTest {
    @Test
    void withoutFilterNothingIsLeftOut() {
        assertThat(FileQuery.Filter.ALL.condition()).isEmpty();
    }

    @Test
    void endedWorryAboutAChildIsNoneOfNow() {
        assertThat(new FileQuery.Filter(null, false, true, false).condition())
                .contains("'ASSESSMENT'", "'PLAN'")
                .doesNotContain("CLOSED", "NONE");
    }

    @Test
    void filtersNarrowTogether() {
        assertThat(new FileQuery.Filter(CaseFile.Step.REVIEW, true, true, false).condition())
                .startsWith(" and f.step = 'REVIEW' and f.protection in (");
    }

    @Test
    void eachThingIsLeftOutAlone() {
        FileQuery.Filter all = new FileQuery.Filter(CaseFile.Step.REVIEW, true, true, true);
        assertThat(all.withoutStep()).isEqualTo(new FileQuery.Filter(null, true, true, true));
        assertThat(all.withoutOverdue().overdue()).isFalse();
        assertThat(all.withoutProtection().protection()).isFalse();
        assertThat(all.withoutAlone().condition()).doesNotContain("assignment");
        assertThat(all.condition()).contains("f.closed_on is null", "assignment");
        assertThat(all.withoutStep().withoutOverdue().withoutProtection().withoutAlone())
                .isEqualTo(FileQuery.Filter.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderIsCompleteSoThatNoFileStandsOnTwoPages(FileQuery.Order order) {
        assertThat(order.sql()).endsWith(", p.family_name, p.given_name, f.number");
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME", "MEETING"})
    void closedFilesComeLast(FileQuery.Order order) {
        assertThat(order.sql()).startsWith(" order by f.closed_on is not null,");
    }

    @Test
    void filesWithoutMeetingComeAfterThoseWithOne() {
        assertThat(FileQuery.Order.MEETING.sql())
                .containsSubsequence("f.next_meeting_on is null", "f.next_meeting_on,");
    }
}
