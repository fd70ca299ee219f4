package org.mitplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import org.mitplan.access.Pulse;

/** Tells the launcher, and nobody anything else, whether the server works. */
@Path("alive")
@RequestScoped
public class AliveEndpoint {
    @Inject private Pulse pulse;

    /**
     * Says yes with an empty answer.
     *
     * @throws ServiceUnavailableException if the database has not answered for a while
     */
    @GET
    public void answer() {
        if (!pulse.isFelt()) {
            throw new ServiceUnavailableException();
        }
    }
}
