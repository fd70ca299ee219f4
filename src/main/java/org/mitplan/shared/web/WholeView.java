package org.mitplan.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Lets a form go on only with what its page knew: the container keeps the state of a page and its
 * beans apart, and may have dropped the beans alone.
 */
public class WholeView extends ViewHandlerWrapper {
    private static final String WITH_BEANS = WholeView.class.getName();

    public WholeView(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void renderView(FacesContext faces, UIViewRoot page) throws IOException {
        page.getAttributes().put(WITH_BEANS, hasBeans(page));
        super.renderView(faces, page);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String name) {
        UIViewRoot page = super.restoreView(faces, name);
        boolean emptied =
                page != null
                        && Boolean.TRUE.equals(page.getAttributes().get(WITH_BEANS))
                        && !hasBeans(page);
        return emptied ? null : page;
    }

    private static boolean hasBeans(UIViewRoot page) {
        return page.getViewMap(false) != null && !page.getViewMap(false).isEmpty();
    }
}
