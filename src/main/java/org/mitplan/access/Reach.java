package org.mitplan.access;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Sql;

/**
 * The token for reads over many files: a condition that goes into the query, never a filter
 * afterwards.
 */
public final class Reach {
    private static final String OWN =
            "(own.account_id = :caseworker and " + InForce.on("own") + ")";
    private static final String TEAM =
            "(own.kind = 'RESPONSIBLE' and "
                    + InForce.on("own")
                    + " and own.account_id in (select mate.id from account mate where mate.team_id = :team))";

    private final SignedIn person;
    private final LocalDate today;

    Reach(SignedIn person, LocalDate today) {
        this.person = person;
        this.today = today;
    }

    /** SQL condition on the file's id, for a statement of the door. */
    String right(String fileColumn) {
        return actsFor(fileColumn, "(" + OWN + " or " + TEAM + ")");
    }

    /** Only files for which the person acts as responsible or deputy. */
    String ownRight(String fileColumn) {
        return actsFor(fileColumn, OWN);
    }

    private static String actsFor(String fileColumn, String how) {
        return " exists (select 1 from assignment own where own.file_id = "
                + fileColumn
                + " and "
                + how
                + ")";
    }

    /** The same with the parameters 1 to 3; the query's own start at 4. */
    public String condition(String fileColumn) {
        return numbered(right(fileColumn));
    }

    /** The same of files for which the person acts; parameter 2 stands there for nothing. */
    public String ownCondition(String fileColumn) {
        return " (" + numbered(ownRight(fileColumn)) + " and ?2 = ?2)";
    }

    private static String numbered(String right) {
        return right.replace(":caseworker", "?1").replace(":team", "?2").replace(":today", "?3");
    }

    Sql bind(Sql statement) {
        return statement
                .withAny("caseworker", person.ifIs(Role.CASEWORKER, person.account().value()))
                .withAny("team", person.ifIs(Role.TEAM_LEAD, person.teamOrNobody()));
    }

    /** Sets the parameters that the condition needs. */
    public Query bind(Query query) {
        return query.setParameter(1, person.ifIs(Role.CASEWORKER, person.account().value()))
                .setParameter(2, person.ifIs(Role.TEAM_LEAD, person.teamOrNobody()))
                .setParameter(3, today);
    }

    /** Who looks: for what belongs to that person alone, such as drafts and visits. */
    public AccountId account() {
        return person.account();
    }

    /** For the journal: as what the person reaches over many files. */
    String roles() {
        return Stream.of(Role.CASEWORKER, Role.TEAM_LEAD)
                .filter(person::is)
                .map(Role::name)
                .collect(Collectors.joining("+"));
    }

    public LocalDate today() {
        return today;
    }
}
