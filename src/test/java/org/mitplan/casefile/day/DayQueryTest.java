package org.mitplan.casefile.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayQueryTest {
    private static List<DayItem.Group> shown(DayQuery query) {
        return Arrays.stream(DayItem.Group.values()).filter(query::shows).toList();
    }

    @Test
    void ownDayShowsEverything() {
        assertThat(shown(new DayQuery(false, null))).containsExactly(DayItem.Group.values());
    }

    @Test
    void dayOfTheTeamIsAboutFilesAndNotAboutWhoDidWhat() {
        assertThat(shown(new DayQuery(true, null)))
                .containsExactly(DayItem.Group.DECIDE, DayItem.Group.OVERDUE, DayItem.Group.SOON);
    }

    @ParameterizedTest
    @EnumSource
    void oneGroupAtLengthIsThatGroupAlone(DayItem.Group group) {
        DayQuery one = new DayQuery(false, group);
        assertThat(shown(one)).containsExactly(group);
        assertThat(one.atMost()).isGreaterThan(new DayQuery(false, null).atMost());
    }

    @Test
    void oneMoreIsReadThanIsShownToKnowWhetherThereIsMore() {
        assertThat(new DayQuery(false, null).toRead()).isEqualTo(21);
        assertThat(new DayQuery(false, DayItem.Group.NEWS).toRead()).isEqualTo(201);
    }
}
