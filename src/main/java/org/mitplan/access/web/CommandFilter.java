package org.mitplan.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.mitplan.access.RequestToken;
import org.mitplan.shared.Forbidden;

/** Lets a command through only if a page of our own sent it: token of the session, same origin. */
@Provider
public class CommandFilter implements ContainerRequestFilter {
    public static final String TOKEN = "X-Mitplan-Token";

    @Inject private RequestToken token;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean sameSite = site == null || site.equals("same-origin");
        if (!sameSite || !isOwn(request) || !token.matches(request.getHeaderString(TOKEN))) {
            throw new Forbidden();
        }
    }

    private static boolean isOwn(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        URI own = request.getUriInfo().getBaseUri();
        return origin == null || origin.endsWith("://" + own.getAuthority());
    }
}
