package org.mitplan.casefile.search;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.casefile.FileSection;
import org.mitplan.casefile.NewFile;
import org.mitplan.people.SearchKey;

/** The quick search: a few files at once, from every page. */
@Boundary
public class FileSearch {
    /** So many are shown; the list of files shows all. */
    public static final int FIRST_FEW = 10;

    @Inject private Gate gate;
    @Inject private FileHits hits;

    /**
     * The files that the caller may open, of young people with the name and birth date of a new
     * one; files that the caller may not open are not looked at.
     */
    @MayCall(CASEWORKER)
    public List<FileHit> known(NewFile wanted) {
        if (wanted.birthDate() == null) {
            return List.of();
        }
        String given = wanted.givenName();
        String family = wanted.familyName();
        return hits.bornOn(gate.search(FileSection.FACTS), wanted.birthDate()).stream()
                .filter(hit -> areOne(hit.name(), given + " " + family, family + " " + given))
                .toList();
    }

    /** The same letters, however they are parted, or the same words in any order. */
    static boolean areOne(String known, String typed, String turned) {
        String letters = SearchKey.folded(known);
        return letters.equals(SearchKey.folded(typed))
                || letters.equals(SearchKey.folded(turned))
                || words(known).equals(words(typed));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .map(SearchKey::folded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

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
                ? hits.recent(gate.reach(FileSection.FACTS))
                : hits.of(gate.search(FileSection.FACTS), words, FIRST_FEW + 1);
    }
}
