package org.mitplan.shared.entrance;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Tells the browser with each reply what it must not do with it; replies about people are never
 * kept.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders implements Filter {
    /** What the server has for itself, and the pages that it shows when something went wrong. */
    private static final List<String> OF_THE_SERVER =
            List.of("/health", "/metrics", "/openapi", "/api/application.wadl", "/error/");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse reply = (HttpServletResponse) response;
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        if (!failed && OF_THE_SERVER.stream().anyMatch(OwnAddress.place(asked)::startsWith)) {
            reply.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        tell(asked, reply);
        chain.doFilter(failed ? new Bodiless(asked) : request, response);
    }

    /** Also to be called by whoever answers before any filter runs. */
    public static void tell(HttpServletRequest request, HttpServletResponse reply) {
        String path = OwnAddress.place(request);
        reply.setHeader("X-Content-Type-Options", "nosniff");
        reply.setHeader("X-Frame-Options", "DENY");
        reply.setHeader("Referrer-Policy", "same-origin");
        reply.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        reply.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        reply.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!path.startsWith("/jakarta.faces.resource")) {
            reply.setHeader("Cache-Control", "no-store");
        }
        if (path.startsWith("/api")) {
            reply.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; font-src 'self'; frame-ancestors 'none'");
        }
    }
}
