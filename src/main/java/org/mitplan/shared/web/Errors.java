package org.mitplan.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong with what was sent, for the summary above a form with a link to each field. */
@Named
@RequestScoped
public class Errors {
    @Inject private FacesContext faces;

    /**
     * One thing that is wrong.
     *
     * @param field id of the field in the page, empty if it concerns no single field
     */
    public record Line(String field, String text) {}

    public List<Line> getAll() {
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            faces.getMessageList(field)
                    .forEach(m -> lines.add(new Line(field == null ? "" : field, m.getSummary())));
        }
        return lines;
    }
}
