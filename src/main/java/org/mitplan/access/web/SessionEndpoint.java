package org.mitplan.access.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Keeps a session alive while somebody says that they are still working. */
@Path("session/keep")
public class SessionEndpoint {
    @POST
    public void keep() {
        // Being asked is enough: the container counts the session's time from this request.
    }
}
