package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.mitplan.casefile.search.SavedSearchRow;
import org.mitplan.casefile.search.SavedSearches;
import org.mitplan.shared.web.Faces;

/** The searches that somebody keeps: giving names, putting one first, throwing away. */
@Named
@ViewScoped
public class SearchesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/casefile/searches?faces-redirect=true";

    @Inject private SavedSearches searches;

    private List<Line> lines;
    private String query = "";
    private String name = "";

    /** One saved search, whose name can be typed over. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final SavedSearchRow row;
        private String name;

        Line(SavedSearchRow row) {
            this.row = row;
            this.name = row.name();
        }

        public SavedSearchRow getRow() {
            return row;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    public void open() {
        lines = searches.list().stream().map(Line::new).toList();
    }

    public String keep() {
        return Faces.attempt(() -> searches.keep(name, query)) ? AGAIN : null;
    }

    public String rename(Line line) {
        return Faces.attempt(() -> searches.rename(line.row.id(), line.name)) ? AGAIN : null;
    }

    public String putFirst(UUID id) {
        searches.putFirst(id);
        return AGAIN;
    }

    public String remove(UUID id) {
        searches.remove(id);
        return AGAIN;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query == null ? "" : query;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
