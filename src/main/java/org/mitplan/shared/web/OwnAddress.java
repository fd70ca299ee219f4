package org.mitplan.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * The page that somebody is on: forms are sent to a page without its query, in which the file
 * stands.
 */
public final class OwnAddress {
    private OwnAddress() {}

    /** Path and query within the application. */
    public static String of(HttpServletRequest request) {
        String query =
                request.getQueryString() == null ? sender(request) : request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }

    private static String sender(HttpServletRequest request) {
        String page = request.getHeader("Referer");
        try {
            URI sender = URI.create(page == null ? "" : page);
            return request.getRequestURI().equals(sender.getRawPath())
                    ? sender.getRawQuery()
                    : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
