package org.mitplan.shared.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns away what no browser sends: requests for other hosts, in ways that no page is asked, bodies
 * whose end two headers tell differently, forms in an address, addresses that doors and pages could
 * read differently; and what a page of another site sends.
 */
@ApplicationScoped
public class Entrance {
    private static final int MISDIRECTED = 421;
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String OWN_SITE = "same-origin";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OF_COMMANDS =
            Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE");

    /**
     * None of our addresses needs more: the container decodes and resolves the rest before the
     * doors look, endpoints do it in another way after them.
     */
    private static final Pattern PLAIN = Pattern.compile("(/[\\w-][\\w.-]*)*/?");

    private KnownHosts hosts;
    private OwnOrigin origin;

    @Inject
    Entrance(
            @ConfigProperty(name = "mitplan.http.host", defaultValue = " ") String published,
            @ConfigProperty(name = "mitplan.http.address", defaultValue = "127.0.0.1")
                    String address,
            OwnOrigin origin) {
        hosts = new KnownHosts(published, address);
        this.origin = origin;
    }

    /** For the container's stand-in alone. */
    Entrance() {}

    /** The status with which a request is turned away, or 200 if it may come in. */
    public int answer(HttpServletRequest request) {
        List<String> host = Collections.list(request.getHeaders("Host"));
        if (host.size() != 1 || host.get(0).isBlank() || isTwiceFramed(request)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (!hosts.knows(host.get(0)) || !hosts.knows(request.getServerName())) {
            return MISDIRECTED;
        }
        if (!PLAIN.matcher(request.getRequestURI()).matches()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (request.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (!isKnownWay(request) || isFormInAddress(request)) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        return READING.contains(request.getMethod()) || isOfOurPages(request)
                ? HttpServletResponse.SC_OK
                : HttpServletResponse.SC_FORBIDDEN;
    }

    /** Pages are opened and sent; whatever else is asked of them they would take for opening. */
    private static boolean isKnownWay(HttpServletRequest request) {
        boolean command = request.getServletPath().startsWith("/api");
        return (command ? OF_COMMANDS : OF_PAGES).contains(request.getMethod());
    }

    /** What the browser says of the page that sends something, as far as it says it. */
    private boolean isOfOurPages(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String sender = request.getHeader("Origin");
        return (site == null || site.equals(OWN_SITE))
                && (sender == null || origin.is(sender, request.getHeader("Host")));
    }

    private static boolean isTwiceFramed(HttpServletRequest request) {
        List<String> lengths = Collections.list(request.getHeaders("Content-Length"));
        return lengths.size() > 1
                || !lengths.isEmpty() && request.getHeader("Transfer-Encoding") != null;
    }

    /** Faces takes any request with a view state for a form that was sent. */
    private static boolean isFormInAddress(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                && request.getQueryString() != null
                && request.getParameter(VIEW_STATE) != null;
    }
}
