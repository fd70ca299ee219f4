package org.mitplan.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.mitplan.access.RequestToken;
import org.mitplan.shared.WrongSender;
import org.mitplan.shared.web.OwnOrigin;

/**
 * Lets a command through only if a page of our own sent it: token of the session, same origin. Who
 * signs in again has no token any more; then the browser has to say that the page is ours.
 */
@Provider
public class CommandFilter implements ContainerRequestFilter {
    public static final String TOKEN = "X-Mitplan-Token";

    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    @Inject private RequestToken token;
    @Inject private OwnOrigin origin;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        String site = request.getHeaderString(SITE);
        boolean sameSite = site == null || site.equals("same-origin");
        if (!sameSite || !isOwn(request) || !isKnown(request)) {
            throw new WrongSender();
        }
    }

    private boolean isKnown(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().equals(SessionEndpoint.AGAIN)) {
            return token.matches(request.getHeaderString(TOKEN));
        }
        return request.getHeaderString(SITE) != null || request.getHeaderString(ORIGIN) != null;
    }

    private boolean isOwn(ContainerRequestContext request) {
        String sender = request.getHeaderString(ORIGIN);
        return sender == null || origin.is(sender, request.getHeaderString("Host"));
    }
}
