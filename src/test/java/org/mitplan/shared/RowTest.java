package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 7, 1, 23, 30);

    private static Row row(Object... columns) {
        Object found = columns.length == 1 ? columns[0] : columns;
        Query query =
                (Query)
                        Proxy.newProxyInstance(
                                RowTest.class.getClassLoader(),
                                new Class<?>[] {Query.class},
                                (proxy, method, with) -> Arrays.asList(found));
        List<Row> rows = Row.all(query, one -> one);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void nothingIsAnEmptyTextAndNoNumberButNoDay() {
        Row row = row(null, "x");
        assertThat(row.text(0)).isEmpty();
        assertThat(row.number(0)).isZero();
        assertThat(row.flag(0)).isFalse();
        assertThat(row.bytes(0)).isEmpty();
        assertThat(row.date(0)).isNull();
        assertThat(row.moment(0)).isNull();
        assertThat(row.<UUID>id(0, id -> id)).isNull();
        assertThat(row.constant(0, Thread.State.class)).isNull();
    }

    @Test
    void oneColumnAloneIsARow() {
        assertThat(row("allein").text(0)).isEqualTo("allein");
        assertThat(row(BigInteger.TEN).number(0)).isEqualTo(10);
    }

    @Test
    void yesIsWrittenInTwoWays() {
        Row row = row(true, 1L, false, 0);
        assertThat(row.flag(0)).isTrue();
        assertThat(row.flag(1)).isTrue();
        assertThat(row.flag(2)).isFalse();
        assertThat(row.flag(3)).isFalse();
    }

    @Test
    void idComesAsItselfOrAsText() {
        UUID id = UUID.randomUUID();
        Row row = row(id, id.toString());
        assertThat(row.<UUID>id(0, found -> found)).isEqualTo(id);
        assertThat(row.<UUID>id(1, found -> found)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void momentIsReadAsUtcWhereverTheServerStands(int column) {
        Row row = row(NIGHT, Timestamp.valueOf(NIGHT));
        assertThat(row.moment(column)).isEqualTo(Instant.parse("2026-07-01T23:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void dayIsReadAsItIsWritten(int column) {
        LocalDate day = NIGHT.toLocalDate();
        assertThat(row(day, Date.valueOf(day)).date(column)).isEqualTo(day);
    }
}
