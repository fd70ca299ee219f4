package org.mitplan.shared.entrance;

import jakarta.servlet.http.HttpServletRequest;

/** The page that somebody is on. */
public final class OwnAddress {
    private static final String NOTICE = "(^|&)expired=1(?=&|$)";

    private OwnAddress() {}

    /** Path and query within the application. */
    public static String of(HttpServletRequest request) {
        return request.getServletPath() + query(request);
    }

    /**
     * The place within the application as the server understands the address: as it was sent, one
     * place has many spellings.
     */
    public static String place(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** The query with its question mark, empty if there is none; without what is said just once. */
    private static String query(HttpServletRequest request) {
        String query = request.getQueryString();
        String lasting = query == null ? "" : query.replaceFirst(NOTICE, "").replaceFirst("^&", "");
        return lasting.isEmpty() ? "" : "?" + lasting;
    }
}
