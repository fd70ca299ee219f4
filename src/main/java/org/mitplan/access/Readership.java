package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/** To whom the gate would open a file for reading right now, for notices that nobody asked for. */
@ApplicationScoped
public class Readership {
    private static final int FIRST_ACCOUNT = 3;
    private static final String LASTS = " and " + InForce.on("s", 2);
    private static final String ROLE =
            "exists (select 1 from account_role r where r.account_id = a.id and r.role = '%s')";
    private static final String READERS =
            "select a.id from account a where a.state = 'ACTIVE' and a.id in (%s) and ("
                    + ROLE.formatted(Role.CASEWORKER)
                    + " and exists (select 1 from assignment s where s.file_id = ?1 and s.account_id = a.id"
                    + LASTS
                    + ") or "
                    + ROLE.formatted(Role.TEAM_LEAD)
                    + " and exists (select 1 from assignment s join account h on h.id = s.account_id"
                    + " where s.file_id = ?1 and s.kind = 'RESPONSIBLE' and h.team_id = a.team_id"
                    + LASTS
                    + "))";

    @PersistenceContext private EntityManager database;
    @Inject private Assignments assignments;

    /** Those of the accounts that may read the file today. */
    @Transactional
    public Set<AccountId> among(Collection<AccountId> accounts, CaseFileId file) {
        List<UUID> ids = accounts.stream().distinct().map(AccountId::value).toList();
        if (ids.isEmpty()) {
            return Set.of();
        }
        String places =
                IntStream.range(0, ids.size())
                        .mapToObj(i -> "?" + (FIRST_ACCOUNT + i))
                        .collect(Collectors.joining(", "));
        Query query =
                database.createNativeQuery(READERS.formatted(places))
                        .setParameter(1, file.value())
                        .setParameter(2, assignments.today());
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(FIRST_ACCOUNT + i, ids.get(i));
        }
        return new HashSet<>(Row.all(query, row -> row.id(0, AccountId::new)));
    }
}
