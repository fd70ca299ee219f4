package org.mitplan.shared.web;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HashMap;
import java.util.logging.Logger;
import org.mitplan.shared.Outage;
import org.mitplan.shared.Texts;
import org.mitplan.shared.entrance.TurnedAway;

/** Tells a script that something failed for which it can do nothing, in words it can show. */
@Provider
public class DefectMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = Logger.getLogger(DefectMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException failure) {
        if (Outage.is(failure)) {
            return reply(Response.Status.SERVICE_UNAVAILABLE, TurnedAway.outage());
        }
        String number = Incident.number(new HashMap<>());
        LOG.severe(Incident.report(number, failure));
        String text = Texts.of("error.general.text") + " " + number;
        return reply(Response.Status.INTERNAL_SERVER_ERROR, text);
    }

    private static Response reply(Response.Status status, String text) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(JSON.createObjectBuilder().add("message", text).build())
                .build();
    }
}
