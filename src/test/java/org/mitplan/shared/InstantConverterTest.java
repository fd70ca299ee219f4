package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class InstantConverterTest {
    private final InstantConverter column = new InstantConverter();

    @Test
    void momentIsStoredAsUtcAlsoInTheHourThatTheOfficeHasTwice() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(column.convertToDatabaseColumn(first))
                .isEqualTo(LocalDateTime.of(2026, 10, 25, 0, 30));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(second)))
                .isEqualTo(second);
    }

    @Test
    void noMomentStaysNone() {
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
