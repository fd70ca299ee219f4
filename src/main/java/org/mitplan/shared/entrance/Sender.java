package org.mitplan.shared.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/**
 * The network address a request came from. The proxy that speaks TLS on this machine tells it;
 * anybody else may write into that header what they like, and is not believed.
 */
public final class Sender {
    private static final String TOLD = "X-Forwarded-For";
    private static final String ADDRESS = "[0-9A-Fa-f:.]{3,45}";

    private Sender() {}

    public static String of(HttpServletRequest request) {
        String connected = request.getRemoteAddr();
        List<String> told = Collections.list(request.getHeaders(TOLD));
        boolean believed =
                request.getServletContext().getSessionCookieConfig().isSecure()
                        && (connected.startsWith("127.") || connected.equals("0:0:0:0:0:0:0:1"))
                        && told.size() == 1
                        && told.get(0).matches(ADDRESS);
        return believed ? told.get(0) : connected;
    }
}
