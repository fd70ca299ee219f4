package org.mitplan.access;

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

    Sql bind(Sql statement) {
        return statement
                .withAny("caseworker", person.ifIs(Role.CASEWORKER, person.account().value()))
                .withAny("team", person.ifIs(Role.TEAM_LEAD, person.teamOrNobody()));
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
