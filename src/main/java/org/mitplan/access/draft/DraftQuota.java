package org.mitplan.access.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Sql;

/** How much one account may leave unfinished, in files and beside them. */
@ApplicationScoped
public class DraftQuota {
    /** Drafts that one account may leave. */
    public static final int MOST = 300;

    static final int MOST_BYTES = 10_000_000;
    private static final String KEPT =
            "select count(*) as kept, coalesce(sum(octet_length(body)), 0) as bytes from draft"
                    + " where account_id = :account";

    @PersistenceContext private EntityManager database;

    /** Refuses another draft to an account that has left too many, or too long ones. */
    public void require(AccountId account) {
        boolean full =
                new Sql(database, KEPT)
                        .with("account", account)
                        .first(
                                row ->
                                        row.number("kept") >= MOST
                                                || row.number("bytes") >= MOST_BYTES)
                        .orElseThrow();
        if (full) {
            throw new DomainException("draft.toomany");
        }
    }
}
