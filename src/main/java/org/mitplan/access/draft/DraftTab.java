package org.mitplan.access.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The opened page that a form was sent from; it names itself in a field that draft.js adds. */
@RequestScoped
public class DraftTab {
    static final String FIELD = "draft-tab";

    @Inject private HttpServletRequest request;

    /** Empty where the form was sent without script, which keeps no drafts. */
    public String value() {
        String named = request.getParameter(FIELD);
        return named == null ? "" : named;
    }
}
