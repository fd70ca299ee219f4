package org.mitplan.walk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/** What the walk inside the server looks up: the journal and sums of all tables. */
@ApplicationScoped
class WalkDatabase {
    private static final String TABLES =
            "select group_concat('`', table_name, '`') from information_schema.tables"
                    + " where table_schema = database() and table_name not in ('refusal', 'journal_entry')";

    /** Jobs keep their own journal at any moment of the walk. */
    private static final String OF_PEOPLE = " where task = ''";

    private static final List<String> OF_A_FILE =
            List.of(
                    "select concat(id, version) from case_file where id = ?1 order by id",
                    "select concat(id, version, coalesce(valid_to, '')) from assignment where file_id = ?1"
                            + " order by id",
                    "select concat(id, version) from handover where file_id = ?1 order by id",
                    "select concat(id, version) from agreement where file_id = ?1 order by id",
                    "select concat(id, version) from completion where file_id = ?1 order by id",
                    "select concat(id, version) from confirmation where file_id = ?1 order by id",
                    "select concat(id, version) from undone_step where file_id = ?1 order by id",
                    "select concat(id, version) from agreement_comment where file_id = ?1"
                            + " order by id",
                    "select concat(id, version) from goal where file_id = ?1 order by id",
                    "select concat(id, version) from hilfeplan where file_id = ?1 order by id",
                    "select concat(plan_id, version) from plan_terms where file_id = ?1",
                    "select concat(id, version) from plan_wish where file_id = ?1 order by id",
                    "select concat(id, version) from plan_evaluation where file_id = ?1 order by id",
                    "select concat(id, version) from plan_release where file_id = ?1 order by id",
                    "select concat(id, version) from plan_answer where file_id = ?1 order by id",
                    "select concat(id, version) from plan_signature where file_id = ?1 order by id",
                    "select concat(id, version) from signature_image where file_id = ?1 order by id",
                    "select concat(id, version) from plan_party where file_id = ?1 order by id",
                    "select concat(id, version) from plan_section where file_id = ?1 order by id",
                    "select concat(id, version) from participant where file_id = ?1 order by id",
                    "select concat(id, version) from entry where file_id = ?1 order by id",
                    "select concat(thing_id, kind) from withdrawal where file_id = ?1 order by 1",
                    "select concat(form, body) from draft where file_id = ?1 order by form",
                    "select concat(p.id, p.version) from person p join participant t"
                            + " on t.person_id = p.id where t.file_id = ?1 order by p.id",
                    "select concat(c.id, c.version, coalesce(c.valid_to, '')) from custody c"
                            + " join case_file f on f.young_person_id = c.child_id"
                            + " where f.id = ?1 order by c.id");

    @PersistenceContext private EntityManager database;

    /** One row of the journal. */
    record Entry(AccountId account, CaseFileId file, String section, String action) {}

    /** The last row that a person's work wrote. */
    int lastEntry() {
        return Row.all(
                        database.createNativeQuery(
                                "select coalesce(max(id), 0) from journal_entry" + OF_PEOPLE),
                        row -> row.number(0))
                .get(0);
    }

    List<Entry> entriesSince(int last) {
        return Row.all(
                database.createNativeQuery(
                                "select account_id, file_id, section, action from journal_entry"
                                        + OF_PEOPLE
                                        + " and id > ?1")
                        .setParameter(1, last),
                row ->
                        new Entry(
                                row.id(0, AccountId::new),
                                row.id(1, CaseFileId::new),
                                row.text(2),
                                row.text(3)));
    }

    /**
     * A sum of each table, and the last row of the journal: equal sums mean that nothing was
     * written. Left out is what jobs write meanwhile.
     */
    Map<String, String> sums() {
        String tables = Row.all(database.createNativeQuery(TABLES), row -> row.text(0)).get(0);
        Map<String, String> sums = new TreeMap<>();
        Row.all(
                database.createNativeQuery("checksum table " + tables),
                row -> sums.put(row.text(0), row.text(1)));
        sums.put("journal_entry", String.valueOf(lastEntry()));
        return sums;
    }

    /** The tables that were written since they had these sums. */
    Set<String> changedSince(Map<String, String> before) {
        Map<String, String> changed = sums();
        changed.entrySet().removeAll(before.entrySet());
        return changed.keySet();
    }

    /** Versions of everything that stands in a file, its people included. */
    String contentOf(UUID file) {
        database.flush();
        StringBuilder content = new StringBuilder();
        for (String of : OF_A_FILE) {
            content.append(
                    Row.all(
                            database.createNativeQuery(of).setParameter(1, file),
                            row -> row.text(0)));
        }
        return content.toString();
    }
}
