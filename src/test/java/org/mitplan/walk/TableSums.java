package org.mitplan.walk;

/**
 * SQL for a sum of each table. Of tables with generated columns {@code checksum table} was seen to
 * differ where nothing had been written: there the sum is over what the rows say.
 */
final class TableSums {
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

    private TableSums() {}

    /**
     * Queries of which each answers with the query for names and sums of some of the tables.
     *
     * @param without tables to leave out, in quotes, with commas between
     */
    static String[] queries(String without) {
        return new String[] {PLAIN.formatted(without), BY_WORDS.formatted(without)};
    }
}
