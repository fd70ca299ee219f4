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
import java.util.Arrays;
import org.mitplan.access.draft.Draft;
import org.mitplan.access.draft.OwnDraftDesk;
import org.mitplan.access.draft.OwnForm;
import org.mitplan.shared.NotFound;

/** Keeps and gives back what somebody is typing into a form that belongs to no file. */
@Path("own-drafts/{form}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnDraftEndpoint {
    @Inject private OwnDraftDesk desk;

    @PathParam("form")
    private String form;

    /** The drafts of the form, one of each tab, newest first. */
    @GET
    public JsonArray read() {
        JsonArrayBuilder drafts = JSON.createArrayBuilder();
        desk.read(form()).forEach(draft -> drafts.add(draft.json()));
        return drafts.build();
    }

    @PUT
    @Path("{tab}")
    public JsonObject keep(@PathParam("tab") String tab, JsonObject body) {
        return JSON.createObjectBuilder()
                .add("savedAt", desk.keep(form(), tab, Draft.body(body)).toString())
                .build();
    }

    @DELETE
    @Path("{tab}")
    public void discard(@PathParam("tab") String tab) {
        desk.discard(form(), tab);
    }

    private OwnForm form() {
        return Arrays.stream(OwnForm.values())
                .filter(one -> one.name().equals(form))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
