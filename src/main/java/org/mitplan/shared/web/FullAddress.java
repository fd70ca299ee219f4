package org.mitplan.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends each form to the whole address of its page: what is shown in answer then has an address
 * that can be reloaded, kept and passed on. What the page does not know is no part of it.
 */
public class FullAddress extends ViewHandlerWrapper {
    public FullAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String view) {
        String address = super.getActionURL(faces, view);
        UIViewRoot page = faces.getViewRoot();
        boolean form =
                faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                        && page != null
                        && view.equals(page.getViewId());
        return form ? address + query(faces, page) : address;
    }

    private static String query(FacesContext faces, UIViewRoot page) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (request.getQueryString() == null) {
            return "";
        }
        Set<String> known =
                ViewMetadata.getViewParameters(page).stream()
                        .map(UIViewParameter::getName)
                        .collect(Collectors.toSet());
        return Arrays.stream(request.getQueryString().split("&"))
                .filter(part -> known.contains(part.replaceFirst("=.*", "")))
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), FullAddress::asked));
    }

    private static String asked(String query) {
        return query.isEmpty() ? "" : "?" + query;
    }
}
