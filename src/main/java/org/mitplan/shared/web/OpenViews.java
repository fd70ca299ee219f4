package org.mitplan.shared.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;

/** The views that a session still has, so that a form learns before it is sent that its is gone. */
public final class OpenViews {
    private static final String VIEWS =
            "com.sun.faces.renderkit.ServerSideStateHelper.LogicalViewMap";
    private final Object views;

    private OpenViews(Object views) {
        this.views = views;
    }

    public static OpenViews of(HttpSession session) {
        return new OpenViews(session.getAttribute(VIEWS));
    }

    /**
     * Whether a form can be sent in this view.
     *
     * @param state as it stands in the form: the two names under which the view is kept
     */
    public boolean holds(String state) {
        String[] names = state.split(":");
        return names.length == 2
                && views instanceof Map<?, ?> logical
                && logical.get(names[0]) instanceof Map<?, ?> actual
                && actual.containsKey(names[1]);
    }
}
