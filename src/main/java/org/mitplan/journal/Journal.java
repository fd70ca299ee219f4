package org.mitplan.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.mitplan.shared.Journaled;
import org.mitplan.shared.Looked;
import org.mitplan.shared.id.PrincipalId;
import org.mitplan.shared.sql.Sql;

/** Writes one row for each read or write, in the transaction of the read or write itself. */
@ApplicationScoped
public class Journal {
    private static final String ADD =
            "insert into journal_entry (kind, account_id, task, file_id, section, action, object_id,"
                    + " detail, relation)"
                    + " values (:kind, :account, :task, :file, :section, :action, :object, :detail, :relation)";

    private static final String RECENT =
            "select 1 from journal_entry where account_id = :account and file_id = :file and section = :section"
                    + " and relation = :relation and action = 'READ' and at > utc_timestamp(6) - interval 15 minute";

    @PersistenceContext private EntityManager database;

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes Journaled event) {
        PrincipalId who = event.who();
        new Sql(database, ADD)
                .with("kind", who == null ? "" : who.kind().name())
                .with("account", who == null ? null : who.account())
                .with("task", event.task())
                .with("file", event.file())
                .with("section", event.section())
                .with("action", event.action())
                .with("object", event.object())
                .with("detail", event.detail())
                .with("relation", event.relation())
                .write();
    }

    /** One row for a quarter of an hour of looking, however often the page refreshes itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes Looked event) {
        boolean known =
                new Sql(database, RECENT)
                        .with("account", event.who().account())
                        .with("file", event.file())
                        .with("section", event.section())
                        .with("relation", event.relation())
                        .finds();
        if (!known) {
            write(
                    new Journaled(
                            event.who(),
                            event.relation(),
                            event.file(),
                            event.section(),
                            "READ",
                            null));
        }
    }
}
