package org.mitplan.casefile.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.shared.NotFound;

/** The searches that people saved; each sees and changes only their own. */
@ApplicationScoped
public class Searches {
    static final int MOST = 20;

    private static final String OWN =
            "select id, name, query, comes_first from saved_search where account_id = :me order by name";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    /** The caller's own, by name. */
    public List<SavedSearchRow> of(Reach reach) {
        return door.of(reach, OWN)
                .rows(
                        MOST,
                        row ->
                                new SavedSearchRow(
                                        row.id("id", id -> id),
                                        row.text("name"),
                                        row.text("query"),
                                        row.flag("comes_first")));
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
