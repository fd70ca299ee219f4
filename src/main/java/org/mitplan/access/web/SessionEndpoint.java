package org.mitplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.mitplan.access.Actor;
import org.mitplan.access.signin.BrowserSession;
import org.mitplan.access.signin.RequestToken;
import org.mitplan.access.signin.SignIn;
import org.mitplan.access.signin.SignInTry;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.web.JsonFields;
import org.mitplan.shared.web.OpenViews;

/** The session of whoever asks: whose it is, how it lives on, and how it begins again. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionEndpoint {
    static final String AGAIN = "session/again";

    @Inject private Actor actor;
    @Inject private RequestToken token;
    @Inject private SignIn signIn;
    @Inject private BrowserSession browsers;
    @Context private HttpServletRequest request;
    @Context private HttpServletResponse reply;

    /**
     * What a page needs to send its forms.
     *
     * @param account whose session it is: a page of somebody else must not send anything in it
     * @param view whether the view that the page asked for is still there
     */
    public record Now(UUID account, String token, boolean view) {}

    @GET
    public Now now(@QueryParam("view") @DefaultValue("") String view) {
        return new Now(
                actor.known().account().value(),
                token.getValue(),
                OpenViews.of(request.getSession()).holds(view));
    }

    @POST
    @Path("keep")
    public void keep() {
        // Being asked is enough: the container counts the session's time from this request.
    }

    /**
     * Signs whoever has this page open in again.
     *
     * @throws DomainException if that is not their password, or if it was tried too often
     */
    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_JSON)
    public Now again(JsonObject typed) {
        AccountId account = AccountId.of(JsonFields.text(typed, "account"));
        if (actor.person().filter(other -> !other.account().equals(account)).isPresent()) {
            throw new DomainException("session.again.other");
        }
        SignInTry wanted = browsers.attempt(request, "", JsonFields.text(typed, "password"));
        SignIn.Begun begun =
                signIn.again(new SignInTry.Again(account, wanted))
                        .orElseThrow(() -> new DomainException("session.again.refused"));
        browsers.begin(request, reply, begun);
        return new Now(account.value(), token.getValue(), false);
    }
}
