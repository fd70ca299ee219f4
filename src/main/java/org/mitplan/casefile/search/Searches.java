package org.mitplan.casefile.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.NotFound;

/** The searches that people saved; each sees and changes only their own. */
@ApplicationScoped
public class Searches {
    static final int MOST = 20;
    private static final int MOST_EVER = 1000;

    private static final String OWN =
            "select id, name, query, comes_first from saved_search where account_id = :me order by name, id";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    /** The caller's own, by name. */
    public List<SavedSearchRow> of(Reach reach) {
        return door.own(reach.require(FileSection.FACTS, Action.READ), OWN)
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
        return door.entities(
                        reach.require(FileSection.FACTS, Action.READ),
                        SavedSearch.class,
                        "select s from SavedSearch s where s.account = :me")
                .rows(MOST_EVER);
    }

    SavedSearch get(Reach reach, UUID id) {
        return door.entities(
                        reach.require(FileSection.FACTS, Action.READ),
                        SavedSearch.class,
                        "select s from SavedSearch s where s.account = :me and s.id = :id")
                .with("id", id)
                .first()
                .orElseThrow(NotFound::new);
    }

    void add(Reach reach, SavedSearch search) {
        reach.require(FileSection.FACTS, Action.READ);
        database.persist(search);
    }

    void remove(Reach reach, UUID id) {
        database.remove(get(reach, id));
    }
}
