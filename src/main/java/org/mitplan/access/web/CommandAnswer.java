package org.mitplan.access.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.mitplan.access.once.Sending;

/** Notes how a command is answered, for when it comes again. */
@Provider
public class CommandAnswer implements ContainerResponseFilter {
    @Inject private Sending sending;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext reply) {
        if (reply.getStatus() == Response.Status.OK.getStatusCode()
                && reply.getEntity() instanceof JsonObject json) {
            sending.answers(json.toString());
        }
    }
}
