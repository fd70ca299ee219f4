package org.mitplan.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;

/**
 * Writes into the state of a page which page it is: the state of another page is as good as none,
 * however much of it would fit, and so is one that comes without the number of its form.
 */
class OwnState extends ResponseStateManager {
    private static final String PAGE = OwnState.class.getName();
    private final ResponseStateManager wrapped;

    OwnState(ResponseStateManager wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void writeState(FacesContext faces, Object state) throws IOException {
        sign(faces, state);
        wrapped.writeState(faces, state);
    }

    @Override
    public String getViewState(FacesContext faces, Object state) {
        sign(faces, state);
        return wrapped.getViewState(faces, state);
    }

    @Override
    public Object getState(FacesContext faces, String page) {
        Object state = wrapped.getState(faces, page);
        return hasNumber(faces) && name(page).equals(parts(state).get(PAGE)) ? state : null;
    }

    /** All our pages have a state; whoever says that theirs has none sends a form of nobody. */
    @Override
    public boolean isStateless(FacesContext faces, String page) {
        return false;
    }

    /** What is sent is a form, also where its state is left out: then that is as good as none. */
    @Override
    public boolean isPostback(FacesContext faces) {
        return ((HttpServletRequest) faces.getExternalContext().getRequest())
                        .getMethod()
                        .equals("POST")
                || wrapped.isPostback(faces);
    }

    @Override
    public String getCryptographicallyStrongTokenFromSession(FacesContext faces) {
        return wrapped.getCryptographicallyStrongTokenFromSession(faces);
    }

    private static boolean hasNumber(FacesContext faces) {
        return Nonce.isOnce(faces.getExternalContext().getRequestParameterMap().get(Nonce.ONCE));
    }

    private static void sign(FacesContext faces, Object state) {
        if (faces.getViewRoot() != null && !parts(state).isEmpty()) {
            parts(state).put(PAGE, name(faces.getViewRoot().getViewId()));
        }
    }

    /** A saved state is a pair: nothing, and what became of each part of the page. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> parts(Object state) {
        return state instanceof Object[] pair
                        && pair.length == 2
                        && pair[1] instanceof Map<?, ?> map
                ? (Map<String, Object>) map
                : Map.of();
    }

    /** A page is asked for with and without its ending. */
    private static String name(String page) {
        return page.replaceFirst("\\.xhtml$", "");
    }
}
