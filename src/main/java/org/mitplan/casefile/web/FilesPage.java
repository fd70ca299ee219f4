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
import java.util.Arrays;
import java.util.List;
import org.mitplan.access.Actor;
import org.mitplan.casefile.CaseFile;
import org.mitplan.casefile.search.FileList;
import org.mitplan.casefile.search.FileLists;
import org.mitplan.casefile.search.FileQuery;
import org.mitplan.casefile.search.SavedSearchRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.text.CleanText;

/** The list of files: mine or the team's, searched, filtered and sorted as its address says. */
@Named
@RequestScoped
public class FilesPage {
    private static final int LONGEST_WORDS = 100;

    @Inject private FileLists lists;
    @Inject private Actor actor;

    private String query = "";
    private String whose = "";
    private String step = "";
    private String overdue = "";
    private String protection = "";
    private String alone = "";
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
                                    isOwn(), query, filter(), getOrder(), Math.max(0, number)));
            list.saved().stream()
                    .filter(SavedSearchRow::first)
                    .findFirst()
                    .ifPresent(search -> begin(search.query()));
        }
    }

    private static void begin(String search) {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        if (context.getRequestParameterMap().isEmpty()) {
            try {
                context.redirect(context.getRequestContextPath() + "/casefile/files?" + search);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
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
        FileQuery.Filter now = filter();
        List<Chip> chips = new ArrayList<>();
        if (!query.isEmpty()) {
            chips.add(chip(Texts.of("files.found", query), here.withoutWords()));
        }
        if (now.step() != null) {
            chips.add(chip(Texts.of(now.step()), here.with(now.withoutStep())));
        }
        if (now.overdue()) {
            chips.add(chip(Texts.of("files.filter.overdue"), here.with(now.withoutOverdue())));
        }
        if (now.protection()) {
            chips.add(
                    chip(Texts.of("files.filter.protection"), here.with(now.withoutProtection())));
        }
        if (now.alone()) {
            chips.add(chip(Texts.of("files.filter.alone"), here.with(now.withoutAlone())));
        }
        return chips;
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
        return new FilesAddress(query, isOwn() ? "own" : "team", filter(), getOrder());
    }

    private FileQuery.Filter filter() {
        return new FileQuery.Filter(getStep(), isOverdue(), isProtection(), isAlone());
    }

    public CaseFile.Step getStep() {
        return named(CaseFile.Step.values(), step, null);
    }

    public FileQuery.Order getOrder() {
        return named(FileQuery.Order.values(), sort, FileQuery.Order.NAME);
    }

    /** Whatever else stands in an address is not asked for. */
    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    public boolean isOverdue() {
        return overdue.equals("on");
    }

    public boolean isProtection() {
        return protection.equals("on");
    }

    public boolean isAlone() {
        return alone.equals("on");
    }

    public CaseFile.Step[] getSteps() {
        return CaseFile.Step.values();
    }

    public FileQuery.Order[] getOrders() {
        return FileQuery.Order.values();
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

    public String getStepName() {
        return step;
    }

    public void setStepName(String step) {
        this.step = text(step);
    }

    public String getOverdueAsked() {
        return overdue;
    }

    public void setOverdueAsked(String overdue) {
        this.overdue = text(overdue);
    }

    public String getProtectionAsked() {
        return protection;
    }

    public void setProtectionAsked(String protection) {
        this.protection = text(protection);
    }

    public String getAloneAsked() {
        return alone;
    }

    public void setAloneAsked(String alone) {
        this.alone = text(alone);
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
