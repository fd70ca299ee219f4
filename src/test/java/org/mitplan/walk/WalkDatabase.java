package org.mitplan.walk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/** What the walk inside the server looks up: the journal and sums of all tables. */
@ApplicationScoped
class WalkDatabase {
    private static final String LEFT_OUT = "'refusal', 'journal_entry'";

    /** Jobs keep their own journal at any moment of the walk. */
    private static final String OF_PEOPLE = " where task = ''";

    /** All columns of a table that can be read as text, one statement for each table. */
    private static final String DUMP =
            "select concat('select concat_ws(''|'', ', group_concat('`', c.column_name, '`'), ') from ',"
                    + " c.table_name, ' where %s order by 1') from information_schema.columns c"
                    + " where c.table_schema = database() and c.data_type not like '%%blob'"
                    + " and c.table_name %s group by c.table_name";

    private static final String WITH_FILE =
            "in (select t.table_name from information_schema.columns t join information_schema.tables b"
                    + " on b.table_schema = t.table_schema and b.table_name = t.table_name"
                    + " where t.table_schema = database() and t.column_name = 'file_id'"
                    + " and b.table_type <> 'VIEW' and t.table_name not in ('journal_entry', 'refusal'))";

    private static final String MEMBERS =
            " in (select t.person_id from participant t where t.file_id = ?1)";

    private static final Map<String, String> BESIDE =
            Map.of(
                    "case_file",
                    "id = ?1",
                    "person",
                    "id" + MEMBERS,
                    "custody",
                    "child_id" + MEMBERS,
                    "search_key",
                    "person_id" + MEMBERS,
                    "agreement_person",
                    "agreement_id in (select a.id from agreement a where a.file_id = ?1)",
                    "plan_voice",
                    "evaluation_id in (select e.id from plan_evaluation e where e.file_id = ?1)");

    private static List<String> dumps;
    private final TableSums sums = new TableSums(LEFT_OUT, this::rows);

    @PersistenceContext private EntityManager database;

    /** One row of the journal. */
    record Entry(AccountId account, CaseFileId file, String section, String action) {}

    /** The last row that a person's work wrote. */
    int lastEntry() {
        return ((Number)
                        database.createNativeQuery(
                                        "select coalesce(max(id), 0) from journal_entry"
                                                + OF_PEOPLE)
                                .getSingleResult())
                .intValue();
    }

    List<Entry> entriesSince(int last) {
        return rows(
                        "select account_id, file_id, section, action from journal_entry"
                                + OF_PEOPLE
                                + " and id > ?1",
                        last)
                .map(
                        row ->
                                new Entry(
                                        new AccountId(UUID.fromString(row[0].toString())),
                                        row[1] == null
                                                ? null
                                                : new CaseFileId(
                                                        UUID.fromString(row[1].toString())),
                                        row[2].toString(),
                                        row[3].toString()))
                .toList();
    }

    private Stream<Object[]> rows(String sql, Object parameter) {
        List<?> rows = database.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    /**
     * A sum of each table, and the last row of the journal: equal sums mean that nothing was
     * written. Left out is what jobs write meanwhile.
     */
    Map<String, String> sums() {
        Map<String, String> now = new TreeMap<>(sums.now());
        now.put("journal_entry", String.valueOf(lastEntry()));
        return now;
    }

    private List<Object[]> rows(String query) {
        List<?> rows = database.createNativeQuery(query).getResultList();
        return rows.stream()
                .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                .toList();
    }

    /** The tables that were written since they had these sums. */
    Set<String> changedSince(Map<String, String> before) {
        Map<String, String> changed = sums();
        changed.entrySet().removeAll(before.entrySet());
        return changed.keySet();
    }

    /** Everything that stands in a file, its people included. */
    String contentOf(UUID file) {
        database.flush();
        StringBuilder content = new StringBuilder();
        for (String dump : dumps()) {
            List<?> rows =
                    database.createNativeQuery(dump)
                            .setParameter(1, file.toString())
                            .getResultList();
            rows.stream()
                    .map(row -> Shown.lasting(String.valueOf(row)))
                    .sorted()
                    .forEach(row -> content.append(row).append('\n'));
        }
        return content.toString();
    }

    /** As if whoever is responsible worked here no longer, and nobody were asked to take over. */
    void leavesAlone() {
        database.createNativeQuery("update account set state = 'DISABLED' where id = ?1")
                .setParameter(1, Things.id("responsible").toString())
                .executeUpdate();
        database.createNativeQuery(
                        "update handover set answer = 'WITHDRAWN', answered_at = offered_at, answered_by = offered_by where offered_by = ?1 and answer is null")
                .setParameter(1, Things.id("responsible").toString())
                .executeUpdate();
    }

    private List<String> dumps() {
        if (dumps == null) {
            List<String> all = new ArrayList<>(dumps(WITH_FILE, "file_id = ?1"));
            BESIDE.forEach((table, where) -> all.addAll(dumps("= '" + table + "'", where)));
            dumps = all;
        }
        return dumps;
    }

    private List<String> dumps(String tables, String where) {
        List<?> texts = database.createNativeQuery(DUMP.formatted(where, tables)).getResultList();
        return texts.stream().map(String::valueOf).toList();
    }
}
