package org.mitplan.casefile.grounds;

/** What grounds of families ask alike. */
final class Visiting {
    /** The account who_ is one of a family that may come in. */
    static final String FAMILY = "who_.kind = 'FAMILY' and who_.state = 'ACTIVE'";

    /**
     * The young person of case_ is not of age today; whoever was born on 29 February is so on 1
     * March (§ 187 (2), § 188 (2) BGB). While nobody knows the birth date, custody counts.
     */
    static final String MINOR =
            "exists (select 1 from person child_ where child_.id = case_.young_person_id"
                    + " and (child_.birth_date is null or timestampdiff(year, child_.birth_date, :today) < 18))";

    private Visiting() {}
}
