package org.mitplan.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Sends each form to the whole address of its page: what is shown in answer then has an address
 * that can be reloaded, kept and passed on.
 */
public class FullAddress extends ViewHandlerWrapper {
    public FullAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String view) {
        String address = super.getActionURL(faces, view);
        boolean form =
                faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                        && faces.getViewRoot() != null
                        && view.equals(faces.getViewRoot().getViewId());
        return form
                ? address
                        + OwnAddress.query(
                                (HttpServletRequest) faces.getExternalContext().getRequest())
                : address;
    }
}
