package org.mitplan.access.web;

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
@WebFilter("/*")
public class SecurityHeaders implements Filter {
    private static final List<String> OF_THE_SERVER =
            List.of("/health", "/metrics", "/openapi", "/api/application.wadl");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse reply = (HttpServletResponse) response;
        String path = understood((HttpServletRequest) request);
        if (OF_THE_SERVER.stream().anyMatch(path::startsWith)) {
            reply.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
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
        chain.doFilter(request, response);
    }

    /** As the server understands the address: as it was sent, one place has many spellings. */
    private static String understood(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
