package org.mitplan.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Makes the search keys of persons that have none yet: records from before there were keys, or that
 * were brought in past the application. Begins at start and works in small steps; several servers
 * may do it at once.
 */
@ApplicationScoped
class SearchKeys {
    private static final Logger LOG = Logger.getLogger(SearchKeys.class.getName());
    private static final int STEP = 500;
    private static final int COLUMNS = 3;
    private static final String WITHOUT =
            "select p.id, p.given_name, p.family_name, p.phone from person p where p.id > ?"
                    + " and not exists (select 1 from search_key k where k.person_id = p.id)"
                    + " order by p.id limit "
                    + STEP;
    private static final String ADD =
            "insert ignore into search_key (person_id, kind, word) values ";

    @Resource(lookup = "java:app/jdbc/mitplan")
    private DataSource database;

    @Resource private ManagedExecutorService background;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        background.execute(this::addMissing);
    }

    /** Needs no person: it reads names only to write their keys. */
    void addMissing() {
        String last = "00000000-0000-0000-0000-000000000000";
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            while (last != null) {
                last = step(connection, last);
                connection.commit();
            }
        } catch (SQLException failed) {
            LOG.log(Level.WARNING, "Search keys are not complete: {0}", failed.getErrorCode());
        }
    }

    /** Returns the last person of this step, null when there are no more. */
    private static String step(Connection connection, String after) throws SQLException {
        String last = null;
        List<String> values = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(WITHOUT)) {
            read.setString(1, after);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    last = rows.getString(1);
                    for (SearchKey key :
                            SearchKey.of(rows.getString(2), rows.getString(3), rows.getString(4))) {
                        values.addAll(List.of(last, key.kind().name(), key.word()));
                    }
                }
            }
        }
        if (!values.isEmpty()) {
            add(connection, values);
        }
        return last;
    }

    /** One statement for all: each by itself would take the server minutes for a large office. */
    private static void add(Connection connection, List<String> values) throws SQLException {
        String rows = "(?, ?, ?), ".repeat(values.size() / COLUMNS);
        try (PreparedStatement add =
                connection.prepareStatement(ADD + rows.substring(0, rows.length() - 2))) {
            for (int i = 0; i < values.size(); i++) {
                add.setString(i + 1, values.get(i));
            }
            add.executeUpdate();
        }
    }
}
