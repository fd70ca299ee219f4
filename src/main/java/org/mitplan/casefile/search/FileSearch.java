package org.mitplan.casefile.search;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;

/** The quick search: a few files at once, from every page. */
@Boundary
public class FileSearch {
    /** So many are shown; the list of files shows all. */
    public static final int FIRST_FEW = 10;

    @Inject private Gate gate;
    @Inject private FileHits hits;

    /**
     * The files that the caller may open and that fit what was typed; one more than {@link
     * #FIRST_FEW} says that there are others.
     *
     * @return the files opened last where nothing was typed
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public List<FileHit> find(String typed) {
        SearchWords words = SearchWords.of(typed);
        return words.isEmpty()
                ? hits.recent(gate.reach(Section.FACTS))
                : hits.of(gate.search(Section.FACTS), words, FIRST_FEW + 1);
    }
}
