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
    private static final String OWN = "(own.account_id = ?1 and " + InForce.on("own", 3) + ")";
    private static final String TEAM =
            "(own.kind = 'RESPONSIBLE' and "
                    + InForce.on("own", 3)
                    + " and own.account_id in (select mate.id from account mate where mate.team_id = ?2))";

    private final SignedIn person;
    private final LocalDate today;

    Reach(SignedIn person, LocalDate today) {
        this.person = person;
        this.today = today;
    }

    /** SQL condition on the file's id; uses the parameters 1 to 3, the query's own start at 4. */
    public String condition(String fileColumn) {
        return " exists (select 1 from assignment own where own.file_id = "
                + fileColumn
                + " and ("
                + OWN
                + " or "
                + TEAM
                + "))";
    }

    /** Only files for which the person acts as responsible or deputy. */
    public String ownCondition(String fileColumn) {
        return " exists (select 1 from assignment own where own.file_id = "
                + fileColumn
                + " and ?2 = ?2 and "
                + OWN
                + ")";
    }

    /** What {@link #condition} says, for a statement with names. */
    String right(String fileColumn) {
        return named(condition(fileColumn));
    }

    /** What {@link #ownCondition} says, for a statement with names. */
    String ownRight(String fileColumn) {
        return named(ownCondition(fileColumn).replace("?2 = ?2 and ", ""));
    }

    private static String named(String condition) {
        return condition
                .replace("?1", ":caseworker")
                .replace("?2", ":team")
                .replace("?3", ":today");
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
