package org.mitplan.shared.web;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mitplan.shared.Texts;

/** Says to a script in our words what JAX-RS refused: no such address, no such way to ask. */
@Provider
public class WrongRequestMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException wrong) {
        String key = wrong instanceof NotFoundException ? "error.notfound.text" : "api.malformed";
        return Response.fromResponse(wrong.getResponse())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(JSON.createObjectBuilder().add("message", Texts.of(key)).build())
                .build();
    }
}
