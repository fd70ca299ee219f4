package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;

/** Who saw which file last; the last two visits are kept and nothing before them. */
@ApplicationScoped
class Visits {
    private static final String NOTE =
            "insert into file_visit (account_id, file_id, last_at, before_at) values (?1, ?2, ?3, ?3)"
                    + " on duplicate key update before_at = "
                    + LastVisit.UNTIL.formatted(3)
                    + ", last_at = ?3";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    void note(CaseAccess access) {
        access.require(Action.READ);
        database.createNativeQuery(NOTE)
                .setParameter(1, access.account().value())
                .setParameter(2, access.file().value())
                .setParameter(3, LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .executeUpdate();
    }
}
