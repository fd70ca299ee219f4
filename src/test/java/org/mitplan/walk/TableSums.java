package org.mitplan.walk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A sum of each table, taken anew only if the database has counted changed rows since. Of tables
 * with generated columns {@code checksum table} was seen to differ where nothing had been written:
 * there the sum is over what the rows say.
 */
final class TableSums {
    private static final String CHANGES =
            "select coalesce(sum(rows_changed), 0) from information_schema.table_statistics"
                    + " where table_schema = database() and table_name not in (%s)";
    private static final String GENERATED =
            "(select g.table_name from information_schema.columns g where g.table_schema = database()"
                    + " and g.extra like '%%GENERATED%%')";
    private static final String PLAIN =
            "select concat('checksum table ', group_concat('`', t.table_name, '`'))"
                    + " from information_schema.tables t where t.table_schema = database()"
                    + " and t.table_name not in (%s) and t.table_name not in "
                    + GENERATED;
    private static final String BY_WORDS =
            "select group_concat(one separator ' union all ') from (select concat('select ''', c.table_name,"
                    + " ''', cast(coalesce(sum(crc32(concat_ws(''|'', ', group_concat(concat('ifnull(`',"
                    + " c.column_name, '`, ''-'')') order by c.ordinal_position), '))), 0) as char) from `',"
                    + " c.table_name, '`') as one from information_schema.columns c"
                    + " where c.table_schema = database() and c.table_name not in (%s) and c.table_name in "
                    + GENERATED
                    + " group by c.table_name) each_table";

    private final String without;
    private final Function<String, List<Object[]>> database;
    private List<String> queries = List.of();
    private String counted = "";
    private Map<String, String> sums = Map.of();

    /**
     * @param without tables to leave out, in quotes, with commas between
     * @param database answers a query with its rows
     */
    TableSums(String without, Function<String, List<Object[]>> database) {
        this.without = without;
        this.database = database;
    }

    /** Sums by the names of the tables: equal ones mean that nothing was written. */
    Map<String, String> now() {
        String changes = one(CHANGES);
        if (!changes.equals(counted)) {
            sums = taken();
            counted = changes;
        }
        return sums;
    }

    private Map<String, String> taken() {
        if (queries.isEmpty()) {
            queries = List.of(one(PLAIN), one(BY_WORDS));
        }
        Map<String, String> taken = new TreeMap<>();
        queries.stream()
                .flatMap(query -> database.apply(query).stream())
                .forEach(row -> taken.put(row[0].toString(), String.valueOf(row[1])));
        return taken;
    }

    private String one(String query) {
        return database.apply(query.formatted(without)).get(0)[0].toString();
    }
}
