package org.mitplan.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mitplan.testbed.Server;

/** A file with ten goals and very many cards; an invented caseworker is responsible for it. */
public final class LargeFile {
    /** Sign-in name of the caseworker who is responsible. */
    public static final String CASEWORKER = "susi.suedwind";

    private static final String[] STAGES = {"IDEA", "AGREED", "DOING", "DONE", "PAUSED"};
    private static final String[] TOPICS = {
        "SINCE", "STRENGTHS", "NEEDS", "HELP", "WISHES", "SIBLINGS"
    };
    private static final String[] DAYS = {
        "montags", "dienstags", "mittwochs", "donnerstags", "freitags", "am Wochenende"
    };
    private static final String[] DEEDS = {
        "Zora geht %s nach der Schule in die Tagesgruppe",
        "Hausaufgaben %s zusammen am Küchentisch",
        "Herr Tausendschön bringt Zora %s zum Schwimmkurs",
        "Gespräch mit der Klassenlehrerin über die Fehlzeiten, %s",
        "%s kochen alle zusammen, Zora sucht aus, was es gibt",
        "Frau Tausendschön ruft %s bei der Schuldnerberatung an",
        "Die Familienhilfe kommt %s um 16 Uhr für zwei Stunden",
        "Handy liegt %s ab 21 Uhr im Flur"
    };
    private static final String[] GOALS = {
        "Zora kommt pünktlich und ausgeschlafen in die Schule",
        "Die Eltern sprechen sich über den Umgang ab, ohne dass Zora etwas ausrichten muss",
        "Zora hat nachmittags einen festen Ort zum Lernen",
        "Frau Tausendschön bekommt Ordnung in ihre Post",
        "Zora findet einen Verein, in dem sie bleiben möchte"
    };
    private final UUID id = UUID.randomUUID();
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> goals = new ArrayList<>();
    private final List<UUID> cards = new ArrayList<>();
    private Connection database;

    private LargeFile(Connection database) {
        this.database = database;
    }

    /** Writes the file straight into the database, with one to three people on each card. */
    public static LargeFile with(int cards) throws SQLException {
        return with(2 * GOALS.length, cards);
    }

    public static LargeFile with(int goals, int cards) throws SQLException {
        try (Connection database = Server.database()) {
            LargeFile file = new LargeFile(database);
            database.setAutoCommit(false);
            file.open();
            file.setGoals(goals);
            file.agree(cards);
            database.commit();
            return file;
        }
    }

    public String id() {
        return id.toString();
    }

    public String card(int index) {
        return cards.get(index).toString();
    }

    public String goal(int index) {
        return goals.get(index % goals.size()).toString();
    }

    /**
     * The number of goals: so many cards further stands the same goal's card in the next column.
     */
    public int goals() {
        return goals.size();
    }

    /** Begins a Hilfeplan and returns its id. */
    public String beginPlan() throws SQLException {
        UUID plan = UUID.randomUUID();
        try (Connection connection = Server.database()) {
            database = connection;
            run(
                    "insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on,"
                            + " created_at) values (?, ?, 1, 'FIRST', current_date, current_date,"
                            + " utc_timestamp(6))",
                    plan,
                    id);
            for (String topic : TOPICS) {
                run(
                        "insert into plan_section (id, plan_id, file_id, topic, text)"
                                + " values (uuid(), ?, ?, ?, '')",
                        plan,
                        id,
                        topic);
            }
            run(
                    "insert into plan_party (id, plan_id, file_id, person_id, name, role,"
                            + " position, view) select uuid(), ?, ?, p.id,"
                            + " concat(p.given_name, ' ', p.family_name), t.role, 1, ''"
                            + " from participant t join person p on p.id = t.person_id"
                            + " where t.file_id = ?",
                    plan,
                    id,
                    id);
        }
        return plan.toString();
    }

    /** The version of a card as it stands now. */
    public static int version(String card) {
        try {
            return (int) Server.number("select version from agreement where id = '" + card + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void open() throws SQLException {
        for (String name : List.of("Zora", "Maren", "Jost", "Pia")) {
            UUID person = UUID.randomUUID();
            people.add(person);
            run(
                    "insert into person (id, given_name, family_name) values (?, ?, 'Tausendschön')",
                    person,
                    name);
        }
        run(
                "insert into case_file (id, number, young_person_id, step, opened_on, help,"
                        + " next_meeting_on) values (?, ?, ?, 'PLAN_ACTIVE', current_date,"
                        + " 'Tagesgruppe, § 32', current_date)",
                id,
                "51.2-HzE-1999-" + id.toString().substring(0, 8),
                people.get(0));
        run(
                "insert into assignment (id, file_id, account_id, kind, valid_from)"
                        + " values (uuid(), ?, ?, 'RESPONSIBLE', current_date - interval 9 day)",
                id,
                caseworker());
        takePart("YOUNG_PERSON", "MOTHER", "FATHER", "SIBLING");
    }

    private void takePart(String... roles) throws SQLException {
        for (int i = 0; i < roles.length; i++) {
            run(
                    "insert into participant (id, file_id, person_id, role)"
                            + " values (uuid(), ?, ?, ?)",
                    id,
                    people.get(i),
                    roles[i]);
        }
    }

    private void setGoals(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            goals.add(UUID.randomUUID());
            run(
                    "insert into goal (id, file_id, kind, title, own_words, own_words_by, position)"
                            + " values (?, ?, 'ACTION', ?, 'Morgens ist mir alles zu viel.', ?, ?)",
                    goals.get(i),
                    id,
                    GOALS[i % GOALS.length],
                    people.get(0),
                    key(i));
        }
    }

    private void agree(int count) throws SQLException {
        String card =
                "insert into agreement (id, file_id, goal_id, title, stage, position, due_on,"
                        + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?,"
                        + " current_date + interval ? day, ?, utc_timestamp(6))";
        UUID account = caseworker();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> named = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID one = UUID.randomUUID();
            cards.add(one);
            UUID goal = goals.get(i % goals.size());
            String stage = STAGES[i / goals.size() % STAGES.length];
            rows.add(new Object[] {one, id, goal, title(i), stage, key(i), i % 60 - 6, account});
            for (int who = 0; who <= i % 3; who++) {
                named.add(new Object[] {one, people.get((i + who) % people.size())});
            }
        }
        runEach(card, rows);
        runEach("insert into agreement_person (agreement_id, person_id) values (?, ?)", named);
        run(
                "insert into confirmation (id, agreement_id, file_id, person_id, answer, manner,"
                        + " said_on, wording, recorded_by, recorded_at) select uuid(), a.id,"
                        + " a.file_id, p.person_id, 'AGREED', 'TALK', current_date, 0, a.changed_by,"
                        + " utc_timestamp(6) from agreement a join agreement_person p"
                        + " on p.agreement_id = a.id where a.file_id = ?",
                id);
    }

    private static String title(int index) {
        return DEEDS[index % DEEDS.length].formatted(DAYS[index / DEEDS.length % DAYS.length]);
    }

    private static String key(int index) {
        return "%05d1".formatted(index);
    }

    private UUID caseworker() throws SQLException {
        try (PreparedStatement statement =
                database.prepareStatement("select id from account where sign_in_name = ?")) {
            statement.setString(1, CASEWORKER);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private void runEach(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
