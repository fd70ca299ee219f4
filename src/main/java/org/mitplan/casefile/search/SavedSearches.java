package org.mitplan.casefile.search;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Reach;
import org.mitplan.access.once.Sending;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.DomainException;

/** Where members of staff keep searches that they need again. */
@Boundary
public class SavedSearches {
    @Inject private Gate gate;
    @Inject private Searches searches;
    @Inject private Sending sending;

    @MayCall({CASEWORKER, TEAM_LEAD})
    public List<SavedSearchRow> list() {
        return searches.of(reach());
    }

    /**
     * Keeps a search.
     *
     * @param query the part of the address behind the question mark, encoded
     * @throws DomainException if the name is missing, too long or taken, or there are 20 already
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void keep(String name, String query) {
        Reach reach = change();
        SavedSearch search = SavedSearch.named(reach.account(), name, query);
        List<SavedSearch> known = searches.all(reach);
        if (known.size() >= Searches.MOST) {
            throw new DomainException("search.name.toomany", Searches.MOST);
        }
        refuseTaken(known, search);
        searches.add(reach, search);
    }

    /** Gives a search another name. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void rename(UUID id, String name) {
        Reach reach = change();
        SavedSearch search = searches.get(reach, id);
        search.isCalled(name);
        refuseTaken(searches.all(reach), search);
    }

    /** The list of files begins with this search, or no longer. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void putFirst(UUID id) {
        Reach reach = change();
        SavedSearch chosen = searches.get(reach, id);
        boolean before = !chosen.isFirst();
        searches.all(reach).forEach(search -> search.comesFirst(before && search == chosen));
    }

    @MayCall({CASEWORKER, TEAM_LEAD})
    public void remove(UUID id) {
        searches.remove(change(), id);
    }

    /** The journal says that somebody looked, because a search is nobody's personal data. */
    private Reach change() {
        Reach reach = reach();
        sending.stores(reach.account());
        return reach;
    }

    private Reach reach() {
        return gate.reach(FileSection.FACTS);
    }

    private static void refuseTaken(List<SavedSearch> known, SavedSearch search) {
        if (known.stream().anyMatch(s -> s != search && s.name().equalsIgnoreCase(search.name()))) {
            throw new DomainException("search.name.taken");
        }
    }
}
