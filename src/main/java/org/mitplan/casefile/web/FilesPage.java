package org.mitplan.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mitplan.access.Actor;
import org.mitplan.casefile.search.FileFilter;
import org.mitplan.casefile.search.FileList;
import org.mitplan.casefile.search.FileLists;
import org.mitplan.casefile.search.FileQuery;
import org.mitplan.casefile.search.SavedSearchRow;
import org.mitplan.casefile.search.WaysToList;
import org.mitplan.shared.Texts;
import org.mitplan.shared.text.CleanText;

/** The list of files: mine or the team's, searched, filtered and sorted as its address says. */
@Named
@RequestScoped
public class FilesPage {
    private static final int LONGEST_WORDS = 100;

    @Inject private FileLists lists;
    @Inject private WaysToList ways;
    @Inject private Actor actor;

    private String query = "";
    private String whose = "";
    private String sort = "";
    private int number;
    private FileList list;

    /**
     * Something that narrows the list.
     *
     * @param address the same list without it
     */
    public record Chip(String words, String address) {}

    /** Whoever opens the list without asking for anything gets the search that they put first. */
    public void open() {
        if (actor.isCaseworker() || actor.isTeamLead()) {
            list =
                    lists.find(
                            new FileQuery(
                                    isOwn(), query, getAsked(), getOrder(), Math.max(0, number)));
            list.saved().stream()
                    .filter(SavedSearchRow::first)
                    .findFirst()
                    .ifPresent(search -> begin(search.query()));
        }
    }

    private static void begin(String search) {
        if (parameters().isEmpty()) {
            ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
            try {
                context.redirect(context.getRequestContextPath() + "/casefile/files?" + search);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /**
     * Caseworkers start with their own files, team leads with those of the team; a search goes over
     * all within reach.
     */
    public boolean isOwn() {
        return whose.isEmpty() ? query.isEmpty() && !actor.isTeamLead() : whose.equals("own");
    }

    /** What narrows the list, each with the way to do without. */
    public List<Chip> getChips() {
        FilesAddress here = address();
        List<Chip> chips = new ArrayList<>();
        if (!query.isEmpty()) {
            chips.add(chip(Texts.of("files.found", query), here.withoutWords()));
        }
        getAsked()
                .forEach(
                        (name, asked) ->
                                chips.add(chip(filter(name).words(asked), here.without(name))));
        return chips;
    }

    private FileFilter filter(String name) {
        return ways.filters().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Chip chip(String words, FilesAddress without) {
        return new Chip(words, "files?" + without.query());
    }

    /** The same question about the other files: the team's, or one's own. */
    public String getOthers() {
        return "files?" + address().of(isOwn() ? "team" : "own").query();
    }

    /** The query of the address, complete and in one order whoever typed it. */
    public String getState() {
        return address().query();
    }

    /** The same, to be handed on in another address. */
    public String getEncodedState() {
        return URLEncoder.encode(getState(), StandardCharsets.UTF_8);
    }

    private FilesAddress address() {
        return new FilesAddress(
                query, isOwn() ? "own" : "team", getAsked(), isByName() ? "" : getOrder());
    }

    /** Whether nobody asked for another order. */
    public boolean isByName() {
        return getOrder().equals(ways.order("").name());
    }

    /** What is asked of each filter; whatever else stands in an address is not asked for. */
    public Map<String, String> getAsked() {
        return ways.asked(parameters());
    }

    public String getOrder() {
        return ways.order(sort).name();
    }

    public FileList getList() {
        return list;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        String typed = CleanText.line(query);
        this.query = typed.substring(0, Math.min(typed.length(), LONGEST_WORDS));
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = text(whose);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = text(sort);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
