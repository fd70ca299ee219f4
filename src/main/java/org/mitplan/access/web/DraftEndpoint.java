package org.mitplan.access.web;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.mitplan.access.draft.Draft;
import org.mitplan.access.draft.DraftDesk;
import org.mitplan.access.draft.FormKey;
import org.mitplan.shared.id.CaseFileId;

/** Keeps and gives back what somebody is typing into a form of a file, or of none. */
@Path("drafts/{file}/{form}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftEndpoint {
    private static final String OF_NONE = "none";

    @Inject private DraftDesk desk;

    @PathParam("file")
    private String file;

    @PathParam("form")
    private String form;

    /** The drafts of the form, one of each tab, newest first. */
    @GET
    public JsonArray read() {
        JsonArrayBuilder drafts = JSON.createArrayBuilder();
        desk.read(file(), FormKey.of(form)).forEach(draft -> drafts.add(draft.json()));
        return drafts.build();
    }

    @PUT
    @Path("{tab}")
    public JsonObject keep(@PathParam("tab") String tab, JsonObject body) {
        Instant savedAt = desk.keep(file(), FormKey.of(form), tab, Draft.body(body));
        return JSON.createObjectBuilder().add("savedAt", savedAt.toString()).build();
    }

    @DELETE
    @Path("{tab}")
    public void discard(@PathParam("tab") String tab) {
        desk.discard(file(), FormKey.of(form), tab);
    }

    private CaseFileId file() {
        return file.equals(OF_NONE) ? null : CaseFileId.of(file);
    }
}
