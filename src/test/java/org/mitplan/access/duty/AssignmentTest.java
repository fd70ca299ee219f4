package org.mitplan.access.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

class AssignmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static Assignment deputy(LocalDate from, LocalDate to) {
        return Assignment.deputy(
                new DeputyInput(AccountId.random(), from, to), CaseFileId.random(), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-03-04, deputy.from.missing",
        "2026-03-03, , deputy.to.missing",
        "2026-03-02, 2026-03-04, deputy.from.past",
        "2026-03-04, 2026-03-03, deputy.to.before",
        "2026-03-04, 2027-03-04, deputy.to.toolong"
    })
    void impossibleDaysAreRefused(LocalDate from, LocalDate to, String key) {
        assertThatThrownBy(() -> deputy(from, to))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    @Test
    void oneDayAndAWholeYearArePossible() {
        assertThat(deputy(TODAY, TODAY).isDeputy()).isTrue();
        assertThat(deputy(TODAY, TODAY.plusYears(1).minusDays(1)).isDeputy()).isTrue();
    }

    @Test
    void whatBeganTodayLeavesNothingWhenItEnds() {
        assertThat(deputy(TODAY, TODAY.plusDays(3)).endsNow(TODAY)).isFalse();
        assertThat(deputy(TODAY.plusDays(1), TODAY.plusDays(3)).endsNow(TODAY)).isFalse();
    }

    @Test
    void whatLastedKeepsItsDaysWhenItEnds() {
        Assignment responsible =
                Assignment.responsible(AccountId.random(), CaseFileId.random(), TODAY.minusDays(1));
        assertThat(responsible.endsNow(TODAY)).isTrue();
    }

    @Test
    void firstAndLastDayCount() {
        AssignmentRow row =
                new AssignmentRow(
                        null, null, "", true, AssignmentRow.Kind.DEPUTY, TODAY, TODAY.plusDays(1));
        assertThat(row.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(row.holdsOn(TODAY)).isTrue();
        assertThat(row.holdsOn(TODAY.plusDays(1))).isTrue();
        assertThat(row.holdsOn(TODAY.plusDays(2))).isFalse();
    }
}
