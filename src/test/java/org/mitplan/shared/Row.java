package org.mitplan.shared;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One row of a native projection, read by position with the types that MariaDB's driver hands out.
 */
public final class Row {
    private final Object[] columns;

    private Row(Object[] columns) {
        this.columns = columns;
    }

    /** All rows of a query; the caller has bounded it. */
    public static <T> List<T> all(Query query, Function<Row, T> shape) {
        List<?> found = query.getResultList();
        return found.stream().map(Row::of).map(shape).toList();
    }

    private static Row of(Object result) {
        return new Row(result instanceof Object[] columns ? columns : new Object[] {result});
    }

    public String text(int column) {
        Object value = columns[column];
        return value == null ? "" : value.toString();
    }

    public int number(int column) {
        return columns[column] instanceof Number number ? number.intValue() : 0;
    }

    public boolean flag(int column) {
        return columns[column] instanceof Boolean flag ? flag : number(column) != 0;
    }

    /** The bytes of a blob; none for null. */
    public byte[] bytes(int column) {
        return columns[column] instanceof byte[] bytes ? bytes : new byte[0];
    }

    public <T> T id(int column, Function<UUID, T> type) {
        Object value = columns[column];
        if (value == null) {
            return null;
        }
        return type.apply(value instanceof UUID uuid ? uuid : UUID.fromString(value.toString()));
    }

    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return columns[column] == null ? null : Enum.valueOf(type, text(column));
    }

    public LocalDate date(int column) {
        Object value = columns[column];
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        return (LocalDate) value;
    }

    public Instant moment(int column) {
        Object value = columns[column];
        if (value instanceof java.sql.Timestamp stamp) {
            return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        return value == null ? null : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }
}
