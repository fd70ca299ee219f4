package org.mitplan.hilfeplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.mitplan.hilfeplan.consent.ConsentDesk;
import org.mitplan.hilfeplan.consent.Scan;
import org.mitplan.hilfeplan.consent.Signer;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

/**
 * Shows the drawing or photograph of a signature, and hands a paper out to be saved: what came from
 * outside is nothing that our pages run.
 */
@Path("plans/{file}/{plan}/signatures/{person}/{number}")
@RequestScoped
public class SignatureEndpoint {
    @Inject private ConsentDesk consents;

    @GET
    public Response show(
            @PathParam("file") String file,
            @PathParam("plan") String plan,
            @PathParam("person") String person,
            @PathParam("number") int number) {
        Signer signed = new Signer(PersonId.of(person), number);
        Scan scan = consents.image(CaseFileId.of(file), PlanId.of(plan), signed);
        String how = scan.mediaType().equals(Scan.PAPER) ? "attachment" : "inline";
        return Response.ok(scan.bytes(), scan.mediaType())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        "Content-Disposition",
                        how + "; filename=\"unterschrift." + scan.ending() + "\"")
                .build();
    }
}
