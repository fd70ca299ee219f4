package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Sql;

/** To whom the gate would open a file for reading right now, for notices that nobody asked for. */
@ApplicationScoped
public class Readership {
    private static final String READERS =
            "select a.id from account a where a.id in (:accounts) and :reads(:file, a.id)";

    @PersistenceContext private EntityManager database;
    @Inject private Assignments assignments;
    @Inject private Rights rights;

    /** Those of the accounts that may read the file today. */
    @Transactional
    public Set<AccountId> among(Collection<AccountId> accounts, CaseFileId file) {
        return accounts.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        new Sql(database, rights.stated(READERS, null))
                                .with("accounts", accounts)
                                .with("file", file)
                                .with("today", assignments.today())
                                .rows(accounts.size(), row -> row.id("id", AccountId::new)));
    }
}
