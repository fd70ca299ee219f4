package org.mitplan.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mitplan.shared.Journaled;
import org.mitplan.shared.Looked;
import org.mitplan.shared.id.Id;

/** Writes one row for each read or write, in the transaction of the read or write itself. */
@ApplicationScoped
public class Journal {
    private static final String ADD =
            "insert into journal_entry (account_id, task, file_id, section, action, object_id,"
                    + " detail, relation) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

    private static final String RECENT =
            "select 1 from journal_entry where account_id = ?1 and file_id = ?2 and section = ?3"
                    + " and relation = ?4 and action = 'READ' and at > utc_timestamp(6) - interval 15 minute limit 1";

    @PersistenceContext private EntityManager database;

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes Journaled event) {
        database.createNativeQuery(ADD)
                .setParameter(1, value(event.account()))
                .setParameter(2, event.task())
                .setParameter(3, value(event.file()))
                .setParameter(4, event.section())
                .setParameter(5, event.action())
                .setParameter(6, event.object())
                .setParameter(7, event.detail())
                .setParameter(8, event.relation())
                .executeUpdate();
    }

    /** One row for a quarter of an hour of looking, however often the page refreshes itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes Looked event) {
        boolean known =
                !database.createNativeQuery(RECENT)
                        .setParameter(1, value(event.account()))
                        .setParameter(2, value(event.file()))
                        .setParameter(3, event.section())
                        .setParameter(4, event.relation())
                        .getResultList()
                        .isEmpty();
        if (!known) {
            write(
                    new Journaled(
                            event.account(),
                            event.relation(),
                            event.file(),
                            event.section(),
                            "READ",
                            null));
        }
    }

    private static UUID value(Id id) {
        return id == null ? null : id.value();
    }
}
