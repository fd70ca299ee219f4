package org.mitplan.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** The page that somebody is on. */
public final class OwnAddress {
    private static final String NOTICE = "(^|&)expired=1(?=&|$)";

    private OwnAddress() {}

    /** Path and query within the application. */
    public static String of(HttpServletRequest request) {
        return request.getServletPath() + query(request);
    }

    /** The query with its question mark, empty if there is none; without what is said just once. */
    static String query(HttpServletRequest request) {
        String query = request.getQueryString();
        String lasting = query == null ? "" : query.replaceFirst(NOTICE, "").replaceFirst("^&", "");
        return lasting.isEmpty() ? "" : "?" + lasting;
    }
}
