package org.mitplan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.FileFact;
import org.mitplan.casefile.FileFacts;
import org.mitplan.casefile.HeaderFact;
import org.mitplan.casefile.Sign;

class NextMeetingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private final NextMeeting fact = new NextMeeting();

    @Test
    void filesWithoutMeetingComeAfterThoseWithOne() {
        assertThat(fact.orders().get(0).columns())
                .startsWith("f.closed_on is not null,")
                .containsSubsequence("f.next_meeting_on is null", "f.next_meeting_on");
    }

    @Test
    void othersReadItByItsModule() {
        assertThat(
                        NextMeeting.of(
                                new FileFacts(
                                        List.of(
                                                new FileFact(
                                                        "meeting", DAY, "", Sign.NONE, true)))))
                .isEqualTo(DAY);
        assertThat(NextMeeting.of(FileFacts.NONE)).isNull();
    }

    @Test
    void whileNothingIsArrangedNothingIsShown() {
        assertThat(fact.sign(null, HeaderFact.Place.PAGE)).isEqualTo(Sign.NONE);
    }
}
