package org.mitplan.shared.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a page of our own sent a request: scheme, host and port, all of it and nothing more. */
@ApplicationScoped
public class OwnOrigin {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final String scheme;

    @Inject
    OwnOrigin(@ConfigProperty(name = "mitplan.http.tls", defaultValue = "off") String tls) {
        scheme = tls.equals("on") ? "https" : "http";
    }

    /** For the container's stand-in alone. */
    OwnOrigin() {
        this("off");
    }

    /**
     * Whether a form was sent by a page of our own; a browser that says nothing of it is not
     * believed.
     */
    public boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? is(request.getHeader("Origin"), request.getHeader("Host"))
                : site.equals("same-origin");
    }

    /**
     * Compares what the browser says of the sender with where the request went.
     *
     * @param origin header of that name; a page without an origin says "null" and is nobody of ours
     * @param host header of that name
     */
    public boolean is(String origin, String host) {
        String own = place(scheme + "://" + (host == null ? "" : host));
        return !own.isEmpty() && own.equals(place(origin));
    }

    /** Scheme, host and port; empty for whatever has more or less than that. */
    private static String place(String text) {
        try {
            URI origin = URI.create(text == null ? "" : text);
            boolean bare =
                    origin.getScheme() != null
                            && origin.getHost() != null
                            && origin.getRawPath().isEmpty()
                            && origin.getRawQuery() == null
                            && origin.getRawFragment() == null
                            && origin.getRawUserInfo() == null;
            return bare ? place(origin) : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String place(URI origin) {
        String plain = origin.getScheme().toLowerCase(Locale.ROOT);
        int usual = plain.equals("https") ? HTTPS : HTTP;
        int port = origin.getPort() < 0 ? usual : origin.getPort();
        return plain + "://" + origin.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }
}
