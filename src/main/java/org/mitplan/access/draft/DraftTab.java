package org.mitplan.access.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitplan.shared.text.CleanText;

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

    /** The tabs of those drafts of a form that are done with when this request is stored. */
    public List<String> settles(List<Draft> ofTheForm) {
        return Draft.settled(ofTheForm, value(), words());
    }

    private Map<String, Set<String>> words() {
        return request.getParameterMap().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                sent ->
                                        Arrays.stream(sent.getValue())
                                                .map(CleanText::lines)
                                                .collect(Collectors.toSet())));
    }
}
