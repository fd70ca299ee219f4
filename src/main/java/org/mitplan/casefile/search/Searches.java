package org.mitplan.casefile.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Reach;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;

/** The searches that people saved; each sees and changes only their own. */
@ApplicationScoped
public class Searches {
    static final int MOST = 20;

    @PersistenceContext private EntityManager database;

    /** The caller's own, by name. */
    public List<SavedSearchRow> of(Reach reach) {
        return Row.all(
                database.createNativeQuery(
                                "select id, name, query, comes_first from saved_search"
                                        + " where account_id = ?1 order by name")
                        .setParameter(1, reach.account().value())
                        .setMaxResults(MOST),
                row ->
                        new SavedSearchRow(
                                row.id(0, id -> id), row.text(1), row.text(2), row.flag(3)));
    }

    List<SavedSearch> all(Reach reach) {
        return database.createQuery(
                        "select s from SavedSearch s where s.account = :account", SavedSearch.class)
                .setParameter("account", reach.account())
                .getResultList();
    }

    SavedSearch get(Reach reach, UUID id) {
        return database.createQuery(
                        "select s from SavedSearch s where s.account = :account and s.id = :id",
                        SavedSearch.class)
                .setParameter("account", reach.account())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(Reach reach, SavedSearch search) {
        database.persist(search);
    }

    void remove(Reach reach, UUID id) {
        database.remove(get(reach, id));
    }
}
