package org.mitplan.casefile.web;

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
import org.mitplan.casefile.DraftDesk;
import org.mitplan.casefile.FormName;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.web.Malformed;

/** Keeps and gives back what somebody is typing into a form of a file. */
@Path("drafts/{file}/{form}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftEndpoint {
    @Inject private DraftDesk desk;

    @PathParam("file")
    private String file;

    @PathParam("form")
    private String form;

    /** The drafts of the form, one of each tab, newest first. */
    @GET
    public JsonArray read() {
        JsonArrayBuilder drafts = JSON.createArrayBuilder();
        desk.read(CaseFileId.of(file), form).forEach(draft -> drafts.add(draft.json()));
        return drafts.build();
    }

    @PUT
    @Path("{tab}")
    public JsonObject keep(@PathParam("tab") String tab, JsonObject body) {
        if (!FormName.isKnown(form)) {
            throw new Malformed();
        }
        Instant savedAt = desk.keep(CaseFileId.of(file), form, tab, Draft.body(body));
        return JSON.createObjectBuilder().add("savedAt", savedAt.toString()).build();
    }

    @DELETE
    @Path("{tab}")
    public void discard(@PathParam("tab") String tab) {
        desk.discard(CaseFileId.of(file), form, tab);
    }
}
