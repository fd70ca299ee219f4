package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.mitplan.access.FamilyMember;
import org.mitplan.access.Ground;
import org.mitplan.access.Partner;
import org.mitplan.access.Principal;
import org.mitplan.people.BirthDate;

/** On which grounds families, and those who work with them, stand to a file. */
@ApplicationScoped
class VisitorGrounds implements Ground.Source {
    private static final String THEIRS =
            " where who_.id = {who} and who_.state = 'ACTIVE' and who_.kind = ";
    private static final String FAMILY = THEIRS + "'FAMILY'";

    /**
     * The young person of case_ is not of age today; while nobody knows the birth date, custody
     * counts.
     */
    private static final String MINOR =
            " and exists (select 1 from person child_ where child_.id = case_.young_person_id"
                    + " and (child_.birth_date is null or not "
                    + BirthDate.ofAge("child_.birth_date")
                    + "))";

    private static final String TAKING_PART =
            "participant part_ join case_file case_ on case_.id = part_.file_id"
                    + " join account who_ on who_.person_id = part_.person_id";

    /** Whom the file is about (§ 8 SGB VIII), at any age. */
    private static final Ground YOUNG_PERSON =
            family(
                    "YOUNG_PERSON",
                    "case_file case_ join account who_ on who_.person_id = case_.young_person_id"
                            + FAMILY);

    /** Whoever has custody today (§ 7 (1) no. 5, § 36 (1) SGB VIII). */
    private static final Ground CUSTODY =
            family(
                    "CUSTODY_HOLDER",
                    "custody held_ join case_file case_ on case_.young_person_id = held_.child_id"
                            + " join account who_ on who_.person_id = held_.holder_id"
                            + FAMILY
                            + " and held_.kind in ('SOLE', 'JOINT', 'GUARDIAN', 'CURATOR')"
                            + " and (held_.valid_from is null or held_.valid_from <= :today)"
                            + " and (held_.valid_to is null or held_.valid_to >= :today)"
                            + MINOR);

    /** Whoever else of the family takes part. */
    private static final Ground RELATIVE =
            family(
                    "FAMILY",
                    TAKING_PART
                            + FAMILY
                            + " and part_.role in ('MOTHER', 'FATHER', 'SIBLING', 'RELATIVE', 'GUARDIAN',"
                            + " 'FOSTER_CARER', 'TRUSTED_PERSON', 'OTHER')"
                            + MINOR);

    /** Whoever takes part for a provider, a school, an interpreters' office or an ombuds office. */
    private static final Ground PARTNER =
            ground(
                    Partner.class::isInstance,
                    "PARTNER",
                    TAKING_PART
                            + THEIRS
                            + "'PARTNER' and part_.role in ('PROVIDER', 'SCHOOL', 'INTERPRETER', 'OTHER')");

    @Override
    public List<Ground> grounds() {
        return List.of(YOUNG_PERSON, CUSTODY, RELATIVE, PARTNER);
    }

    private static Ground family(String relation, String rows) {
        return ground(FamilyMember.class::isInstance, relation, rows);
    }

    private static Ground ground(Predicate<Principal> whose, String relation, String rows) {
        return new Ground(whose, "'" + relation + "'", "case_.id", rows);
    }
}
