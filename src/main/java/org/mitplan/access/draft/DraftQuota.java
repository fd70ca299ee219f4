package org.mitplan.access.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;

/** How much one account may leave unfinished, in files and beside them. */
@ApplicationScoped
public class DraftQuota {
    /** Drafts that one account may leave. */
    public static final int MOST = 300;

    static final int MOST_BYTES = 10_000_000;
    private static final String KEPT =
            "select count(*), coalesce(sum(octet_length(body)), 0) from"
                    + " (select body from draft where account_id = ?1"
                    + " union all select body from own_draft where account_id = ?1) kept";

    @PersistenceContext private EntityManager database;

    /** Refuses another draft to an account that has left too many, or too long ones. */
    public void require(AccountId account) {
        boolean full =
                Row.all(
                                database.createNativeQuery(KEPT).setParameter(1, account.value()),
                                row -> row.number(0) >= MOST || row.number(1) >= MOST_BYTES)
                        .get(0);
        if (full) {
            throw new DomainException("draft.toomany");
        }
    }
}
