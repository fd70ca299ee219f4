package org.mitplan.shared.web;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Question;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;

/** Tells a script what was refused, in words that it can show. */
@Provider
public class RefusalMapper implements ExceptionMapper<DomainException> {
    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(DomainException refusal) {
        RefusalNote.of(refusal);
        int status = UNPROCESSABLE;
        if (refusal instanceof NotFound) {
            status = Response.Status.NOT_FOUND.getStatusCode();
        } else if (refusal instanceof Forbidden) {
            status = Response.Status.FORBIDDEN.getStatusCode();
        } else if (refusal instanceof Malformed) {
            status = Response.Status.BAD_REQUEST.getStatusCode();
        } else if (refusal instanceof Stale) {
            status = Response.Status.CONFLICT.getStatusCode();
        }
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(
                        JSON.createObjectBuilder()
                                .add("message", words(refusal))
                                .add("question", refusal instanceof Question)
                                .build())
                .build();
    }

    private static String words(DomainException refusal) {
        return Refusals.in(refusal).stream()
                .map(Texts::of)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
