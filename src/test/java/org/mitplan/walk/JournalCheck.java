package org.mitplan.walk;

import java.util.Optional;

/** What somebody adds to the journal from one moment on. */
record JournalCheck(long last, String account) {
    private static final String SINCE =
            "select count(*) from journal_entry where id > %d and account_id = '%s'";

    static JournalCheck now(Walker who) {
        return new JournalCheck(
                WalkOffice.number("select coalesce(max(id), 0) from journal_entry"),
                Things.id(who.column()).toString());
    }

    /** Says what is wrong unless exactly so many rows were added, none about another file. */
    Optional<String> differs(int expected) {
        long rows = count("");
        long elsewhere = count(" and file_id <> '" + Things.id("file", "a") + "'");
        return rows == expected && elsewhere == 0
                ? Optional.empty()
                : Optional.of(
                        "has %d rows, %d of another file, expected %d"
                                .formatted(rows, elsewhere, expected));
    }

    boolean namesFile() {
        return count(" and file_id = '" + Things.id("file", "a") + "'") > 0;
    }

    private long count(String condition) {
        return WalkOffice.number(SINCE.formatted(last, account) + condition);
    }
}
