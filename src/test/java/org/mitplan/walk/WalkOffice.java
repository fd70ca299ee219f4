package org.mitplan.walk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mitplan.shared.TimeSource;
import org.mitplan.testbed.Server;

/** Invents two files full of canaries and somebody for each relation, and takes them away again. */
final class WalkOffice {
    private static final List<String> SHARED =
            List.of("home", "other", "vacant", "staff", "spare", "keeper", "proposal", "second");
    private static final String LEFT_OUT =
            "'journal_entry', 'staff_session', 'visitor_session', 'known_device', 'file_visit', 'refusal'";
    private static final String ENDED =
            "select count(*) from staff_session where ended_at is not null";
    private static Connection connection;
    private static TableSums sums;

    private WalkOffice() {}

    static void open() {
        openAlone();
        addNeighbour();
    }

    /** With file a alone. */
    static void openAlone() {
        close();
        run("staff.sql", places("a"));
        run("file.sql", places("a"));
        run("relations.sql", places("a"));
        run("visitors.sql", places("a"));
    }

    /** Adds file b, on which others work who have no way into file a. */
    static void addNeighbour() {
        run("file.sql", places("b"));
        run("neighbours.sql", places("a"));
    }

    static void close() {
        Visitor.forget();
        sums = new TableSums(LEFT_OUT, WalkOffice::rows);
        run("remove.sql", places("a"));
    }

    /** Lets a file hold what else it can. */
    static void enrich(String letter) {
        run("richer.sql", places(letter));
    }

    /** What can stand in braces, as ids without quotes. */
    static Map<String, String> ids(String letter) {
        Map<String, String> ids = new HashMap<>();
        SHARED.forEach(name -> ids.put(name, Things.id(name).toString()));
        for (Walker who : Walker.values()) {
            ids.put(who.column(), Things.id(who.column()).toString());
        }
        Things.OF_A_FILE.forEach(name -> ids.put(name, Things.id(name, letter).toString()));
        ids.put("own", Things.id("file", "b").toString());
        return ids;
    }

    private static Map<String, String> places(String letter) {
        Map<String, String> places = new HashMap<>(ids(letter));
        places.replaceAll((name, id) -> "'" + id + "'");
        places.put("x", letter);
        places.put("today", "date '" + LocalDate.now(TimeSource.OFFICE) + "'");
        places.put("n", letter.equals("a") ? "1" : "4");
        places.put("position", letter.equals("a") ? "'m'" : "'t'");
        return places;
    }

    private static void run(String name, Map<String, String> places) {
        try (InputStream in = WalkOffice.class.getResourceAsStream(name)) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            execute(Things.fill(sql, places).split(";\\s*\\n"));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Runs statements one after the other as the user that may do everything. */
    static void execute(String... statements) {
        try (Statement statement = connection().createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Reads one number; 0 if there is no row. */
    static long number(String sql) {
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection connection() throws SQLException {
        if (connection == null || !connection.isValid(5)) {
            connection = Server.database();
        }
        return connection;
    }

    /** The account may no longer work, or its sessions are ended, from now on. */
    static void lockOut(Walker who) {
        execute(
                (who == Walker.DISABLED
                                ? "update account set state = 'DISABLED' where id = '%s'"
                                : "update staff_session set ended_at = utc_timestamp(6)"
                                        + " where account_id = '%s'")
                        .formatted(Things.id(who.column())));
    }

    /**
     * Pages about the day name the files opened last: what they show must not hang on the order.
     */
    static void forgetVisits() {
        execute(
                "delete from file_visit where account_id in"
                        + " (select id from account where sign_in_name like 'rundgang.%')");
    }

    /** The account may work again, in the session that it had. */
    static void letIn(Walker who) {
        execute(
                "update account set state = 'ACTIVE' where id = '%s'"
                        .formatted(Things.id(who.column())),
                "update staff_session set ended_at = null where account_id = '%s'"
                        .formatted(Things.id(who.column())));
    }

    /** The tables in which something was written since, empty if none. */
    static Set<String> writtenSince(Map<String, String> before) {
        Map<String, String> now = sums();
        Set<String> written = new TreeSet<>(now.keySet());
        written.removeIf(table -> now.get(table).equals(before.get(table)));
        return written;
    }

    /**
     * A sum of each table: equal sums mean that nothing was written. The journal is looked at
     * elsewhere; of sessions counts only which were ended, because each click notes its minute, and
     * of visits nothing, because each look at a file is one; known browsers are left out, because
     * whoever walks signs in, and the counts of refusals, because that is what they are for.
     */
    static Map<String, String> sums() {
        Map<String, String> now = new TreeMap<>(sums.now());
        now.put("ended sessions", Long.toString(number(ENDED)));
        return now;
    }

    private static List<Object[]> rows(String sql) {
        try (Statement statement = connection().createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<Object[]> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
