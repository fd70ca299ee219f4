package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.shared.Question;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

class RecurringTest {
    private final Agreement card = Agreement.in(CaseFileId.random(), Stage.AGREED, "V");

    private void comesBack(Rhythm rhythm, LocalDate due) {
        card.says(
                new AgreementInput(
                        "Anrufen",
                        "",
                        null,
                        Stage.AGREED,
                        List.of(PersonId.random()),
                        due,
                        rhythm,
                        Visibility.ALL,
                        "",
                        false,
                        false,
                        0));
    }

    private LocalDate due(LocalDate today) {
        LocalDate due = card.recurs(today, true);
        comesBack(Rhythm.MONTHLY, card.dueOn());
        return due;
    }

    @Test
    void endOfTheMonthStaysTheEndOfTheMonthAfterAShortOne() {
        LocalDate today = LocalDate.of(2026, 10, 20);
        comesBack(Rhythm.MONTHLY, LocalDate.of(2026, 10, 31));
        assertThat(due(today)).isEqualTo("2026-10-31");
        assertThat(due(today)).isEqualTo("2026-11-30");
        assertThat(due(today)).isEqualTo("2026-12-31");
        assertThat(due(today)).isEqualTo("2027-01-31");
        assertThat(due(today)).isEqualTo("2027-02-28");
        assertThat(card.dueOn()).isEqualTo("2027-03-31");
    }

    @Test
    void severalDaysThatPassedAreDoneWithAtOnce() {
        comesBack(Rhythm.MONTHLY, LocalDate.of(2026, 8, 31));
        assertThat(card.recurs(LocalDate.of(2026, 11, 15), true)).isEqualTo("2026-08-31");
        assertThat(card.dueOn()).isEqualTo("2026-11-30");
        card.recurs(LocalDate.of(2026, 11, 15), true);
        assertThat(card.dueOn()).isEqualTo("2026-12-31");
    }

    @Test
    void anotherDayOrRhythmIsCountedFromItself() {
        comesBack(Rhythm.MONTHLY, LocalDate.of(2026, 10, 31));
        card.recurs(LocalDate.of(2026, 10, 31), true);
        comesBack(Rhythm.MONTHLY, LocalDate.of(2026, 11, 15));
        card.recurs(LocalDate.of(2026, 10, 31), true);
        assertThat(card.dueOn()).isEqualTo("2026-12-15");
        comesBack(Rhythm.WEEKLY, LocalDate.of(2026, 12, 15));
        card.recurs(LocalDate.of(2026, 10, 31), true);
        assertThat(card.dueOn()).isEqualTo("2026-12-22");
    }

    @Test
    void dayThatLiesAheadIsAskedAboutAndTodayIsNot() {
        LocalDate due = LocalDate.of(2026, 12, 1);
        comesBack(Rhythm.WEEKLY, due);
        assertThatThrownBy(() -> card.recurs(due.minusDays(1), false))
                .isInstanceOf(Question.class)
                .hasMessage("agreement.occurrence.early");
        assertThat(card.dueOn()).isEqualTo(due);
        assertThat(card.recurs(due, false)).isEqualTo(due);
        card.recursNot(new Stand(null, Stage.AGREED, "V", due, null, "", null, null, due));
        assertThat(card.dueOn()).isEqualTo(due);
        card.recurs(due, false);
        assertThat(card.dueOn()).isEqualTo("2026-12-08");
    }
}
