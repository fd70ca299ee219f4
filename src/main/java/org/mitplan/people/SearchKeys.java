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
    private static final String WITHOUT =
            "select p.id, p.given_name, p.family_name, p.phone from person p where p.id > ?"
                    + " and not exists (select 1 from search_key k where k.person_id = p.id)"
                    + " order by p.id limit "
                    + STEP;
    private static final String ADD =
            "insert ignore into search_key (person_id, kind, word) values (?, ?, ?)";

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
            while (last != null) {
                last = step(connection, last);
            }
        } catch (SQLException failed) {
            LOG.log(Level.WARNING, "Search keys are not complete: {0}", failed.getErrorCode());
        }
    }

    /** Returns the last person of this step, null when there are no more. */
    private static String step(Connection connection, String after) throws SQLException {
        String last = null;
        try (PreparedStatement read = connection.prepareStatement(WITHOUT);
                PreparedStatement add = connection.prepareStatement(ADD)) {
            read.setString(1, after);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    last = rows.getString(1);
                    for (SearchKey key :
                            SearchKey.of(rows.getString(2), rows.getString(3), rows.getString(4))) {
                        add.setString(1, last);
                        add.setString(2, key.kind().name());
                        add.setString(3, key.word());
                        add.addBatch();
                    }
                }
            }
            if (last != null) {
                add.executeBatch();
            }
        }
        return last;
    }
}
