package org.mitplan.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.mitplan.access.signin.RequestToken;
import org.mitplan.shared.WrongSender;

/**
 * Lets a command through only with the token of the session, which other pages than ours do not
 * have. Who signs in again has none any more; then the browser has to say that the page is ours,
 * which was looked at when the request came in.
 */
@Provider
public class CommandFilter implements ContainerRequestFilter {
    public static final String TOKEN = "X-Mitplan-Token";

    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    @Inject private RequestToken token;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.GET) && !isKnown(request)) {
            throw new WrongSender();
        }
    }

    private boolean isKnown(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().equals(SessionEndpoint.AGAIN)) {
            return token.matches(request.getHeaderString(TOKEN));
        }
        return request.getHeaderString(SITE) != null || request.getHeaderString(ORIGIN) != null;
    }
}
