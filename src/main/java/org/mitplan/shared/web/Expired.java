package org.mitplan.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;
import org.mitplan.shared.entrance.OwnAddress;

/**
 * Where somebody goes on whose view is gone: to the same page, freshly opened, which then says so.
 */
final class Expired {
    private static final String MARK = "expired=1";

    private Expired() {}

    static String page(ExternalContext external) {
        String page = OwnAddress.of((HttpServletRequest) external.getRequest());
        return page + (page.contains("?") ? "&" : "?") + MARK;
    }
}
