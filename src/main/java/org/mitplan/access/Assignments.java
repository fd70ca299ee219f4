package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Sql;

/** Who is responsible for which file, and who stands in for whom from when to when. */
@ApplicationScoped
class Assignments {
    private static final String OFFERED =
            "select 1 from handover where file_id = :file and offered_to = :me";

    private static final String TYPED =
            "select 1 from draft where file_id = :file and account_id = :me";

    private static final int MOST = 20;

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private Rights rights;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * In which capacity somebody may do this today.
     *
     * @param action to answer an offer, it is enough that there was one: what became of it is said
     *     to whoever got it
     */
    Optional<Relation> relation(Principal who, CaseFileId file, Action action) {
        return action == Action.TAKE_OVER ? offered(who, file) : strongest(who, file);
    }

    private Optional<Relation> offered(Principal who, CaseFileId file) {
        return who instanceof StaffMember member
                        && member.is(Role.CASEWORKER)
                        && of(who, file, OFFERED).finds()
                ? Optional.of(Relation.OFFERED)
                : Optional.empty();
    }

    /** Whether something that this person typed about the file lies unsaved. */
    Optional<Relation> author(Principal who, CaseFileId file) {
        return of(who, file, TYPED).finds() ? Optional.of(Relation.AUTHOR) : Optional.empty();
    }

    /** The strongest relation that holds today; relations stand in the order of their strength. */
    private Optional<Relation> strongest(Principal who, CaseFileId file) {
        String relations = rights.relations(who);
        return relations.isEmpty()
                ? Optional.empty()
                : of(who, file, relations)
                        .withAny("today", today())
                        .rows(MOST, row -> row.constant("relation", Relation.class))
                        .stream()
                        .min(Comparator.naturalOrder());
    }

    private Sql of(Principal who, CaseFileId file, String text) {
        return new Sql(database, text).with("file", file).with("me", who.account());
    }
}
