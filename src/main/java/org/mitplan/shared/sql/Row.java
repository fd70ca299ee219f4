package org.mitplan.shared.sql;

import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The row at hand of a statement; columns are read by the names that the statement gives them. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Words; empty for null. */
    public String text(String column) {
        String text = read(() -> rows.getString(column));
        return text == null ? "" : text;
    }

    /** A number; 0 for null. */
    public int number(String column) {
        return read(() -> rows.getInt(column));
    }

    public boolean flag(String column) {
        return read(() -> rows.getBoolean(column));
    }

    /** The bytes of a blob; none for null. */
    public byte[] bytes(String column) {
        byte[] bytes = read(() -> rows.getBytes(column));
        return bytes == null ? new byte[0] : bytes;
    }

    /** An id of the given type; null for null. */
    public <T> T id(String column, Function<UUID, T> type) {
        String id = read(() -> rows.getString(column));
        return id == null ? null : type.apply(UUID.fromString(id));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = read(() -> rows.getString(column));
        return name == null ? null : Enum.valueOf(type, name);
    }

    /**
     * A day; null for null. Read as words: asking the server's wrapper of the driver for a type has
     * it look for the driver's method anew for each column of each row.
     */
    public LocalDate date(String column) {
        return Written.date(read(() -> rows.getString(column)));
    }

    /** A moment, stored as UTC; null for null. */
    public Instant moment(String column) {
        return Written.moment(read(() -> rows.getString(column)));
    }

    /** What json_arrayagg packed into a column, in its order; none for null. */
    public <T> List<T> many(String column, Function<Part, T> shape) {
        return Part.all(read(() -> rows.getString(column)), shape);
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }
}
