package org.mitplan.shared.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One statement of SQL with named values (":file"), run within the transaction at hand, where what
 * entities changed before is seen.
 */
public final class Sql {
    private final EntityManager database;
    private final NamedText text;

    /** Only what guards the rows may begin a statement: the door above this package. */
    public Sql(EntityManager database, String text) {
        this.database = database;
        this.text = new NamedText(text);
    }

    /**
     * Gives a name of the text its value: a typed id, an enum, a day, a moment, a number, words or
     * null; or, for "in (:files)", a collection of such values.
     *
     * @throws IllegalArgumentException if the text has no such name, or the collection is empty
     */
    public Sql with(String name, Object value) {
        text.bind(name, value);
        return this;
    }

    /** The same for a value that the text may do without. */
    public Sql withAny(String name, Object value) {
        return text.has(name) ? with(name, value) : this;
    }

    /** At most so many rows, each shaped while it is at hand. */
    public <T> List<T> rows(int most, Function<Row, T> shape) {
        return run(
                statement -> {
                    statement.setMaxRows(most);
                    try (ResultSet found = statement.executeQuery()) {
                        Row row = new Row(found);
                        List<T> rows = new ArrayList<>();
                        while (found.next()) {
                            rows.add(shape.apply(row));
                        }
                        return Collections.unmodifiableList(rows);
                    }
                });
    }

    /** The first row, if there is any. */
    public <T> Optional<T> first(Function<Row, T> shape) {
        return rows(1, shape).stream().findFirst();
    }

    /** Whether there is any row. */
    public boolean finds() {
        return first(row -> row).isPresent();
    }

    /** Writes, and says how many rows that concerned. */
    public int write() {
        return run(PreparedStatement::executeUpdate);
    }

    private <T> T run(Use<T> use) {
        database.flush();
        Connection connection = database.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(text.forDriver())) {
            List<Object> values = text.values();
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return use.of(statement);
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
