package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.CaseFileId;

/** Who is responsible for which file, and who stands in for whom from when to when. */
@ApplicationScoped
class Assignments {
    private static final String STRONGEST =
            "select case when a.account_id = ?2 then a.kind else 'TEAM_LEAD' end as relation"
                    + " from assignment a join account holder on holder.id = a.account_id"
                    + " where a.file_id = ?1 and "
                    + InForce.on("a", 4)
                    + " and ((a.account_id = ?2 and ?5) or (a.kind = 'RESPONSIBLE' and holder.team_id = ?3 and ?6))"
                    + " order by field(relation, 'RESPONSIBLE', 'DEPUTY', 'TEAM_LEAD') limit 1";

    private static final String OFFERED =
            "select 1 from handover where file_id = ?1 and offered_to = ?2 and ?3 limit 1";

    private static final String TYPED =
            "select 1 from draft where file_id = ?1 and account_id = ?2 limit 1";

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
        return database.createNativeQuery(OFFERED)
                        .setParameter(1, file.value())
                        .setParameter(2, person.account().value())
                        .setParameter(3, person.is(Role.CASEWORKER))
                        .getResultList()
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(Relation.OFFERED);
    }

    /** Whether something that this person typed about the file lies unsaved. */
    Optional<Relation> author(SignedIn person, CaseFileId file) {
        return database.createNativeQuery(TYPED)
                        .setParameter(1, file.value())
                        .setParameter(2, person.account().value())
                        .getResultList()
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(Relation.AUTHOR);
    }

    /** The strongest relation that holds today; a role without files stands in none. */
    private Optional<Relation> strongest(SignedIn person, CaseFileId file) {
        return Row.all(
                        database.createNativeQuery(STRONGEST)
                                .setParameter(1, file.value())
                                .setParameter(2, person.account().value())
                                .setParameter(3, person.teamOrNobody())
                                .setParameter(4, today())
                                .setParameter(5, person.is(Role.CASEWORKER))
                                .setParameter(6, person.is(Role.TEAM_LEAD)),
                        row -> row.constant(0, Relation.class))
                .stream()
                .findFirst();
    }
}
