package org.mitplan.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.mitplan.access.Actor;
import org.mitplan.access.RequestToken;

/** The session of whoever asks: lets it live on, and says whose it is. */
@Path("session")
public class SessionEndpoint {
    @Inject private Actor actor;
    @Inject private RequestToken token;

    /**
     * What a page needs to go on after somebody signed in again in another window.
     *
     * @param account whose session it is: a page of somebody else must not send anything in it
     */
    public record Now(UUID account, String token) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Now now() {
        return new Now(actor.known().account().value(), token.getValue());
    }

    @POST
    @Path("keep")
    public void keep() {
        // Being asked is enough: the container counts the session's time from this request.
    }
}
