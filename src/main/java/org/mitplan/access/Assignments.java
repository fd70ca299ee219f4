package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Sql;

/** Who is responsible for which file, and who stands in for whom from when to when. */
@ApplicationScoped
class Assignments {
    private static final String STRONGEST =
            "select case when a.account_id = :account then a.kind else 'TEAM_LEAD' end as relation"
                    + " from assignment a join account holder on holder.id = a.account_id"
                    + " where a.file_id = :file and "
                    + InForce.on("a")
                    + " and ((a.account_id = :account and :caseworker)"
                    + " or (a.kind = 'RESPONSIBLE' and holder.team_id = :team and :lead))"
                    + " order by field(relation, 'RESPONSIBLE', 'DEPUTY', 'TEAM_LEAD')";

    private static final String OFFERED =
            "select 1 from handover where file_id = :file and offered_to = :account";

    private static final String TYPED =
            "select 1 from draft where file_id = :file and account_id = :account";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * In which capacity somebody may do this today.
     *
     * @param action to answer an offer, it is enough that there was one: what became of it is said
     *     to whoever got it
     */
    Optional<Relation> relation(SignedIn person, CaseFileId file, Action action) {
        return action == Action.TAKE_OVER ? offered(person, file) : strongest(person, file);
    }

    private Optional<Relation> offered(SignedIn person, CaseFileId file) {
        return person.is(Role.CASEWORKER) && of(person, file, OFFERED).finds()
                ? Optional.of(Relation.OFFERED)
                : Optional.empty();
    }

    /** Whether something that this person typed about the file lies unsaved. */
    Optional<Relation> author(SignedIn person, CaseFileId file) {
        return of(person, file, TYPED).finds() ? Optional.of(Relation.AUTHOR) : Optional.empty();
    }

    /** The strongest relation that holds today; a role without files stands in none. */
    private Optional<Relation> strongest(SignedIn person, CaseFileId file) {
        return of(person, file, STRONGEST)
                .with("team", person.team())
                .with("today", today())
                .with("caseworker", person.is(Role.CASEWORKER))
                .with("lead", person.is(Role.TEAM_LEAD))
                .first(row -> row.constant("relation", Relation.class));
    }

    private Sql of(SignedIn person, CaseFileId file, String text) {
        return new Sql(database, text).with("file", file).with("account", person.account());
    }
}
