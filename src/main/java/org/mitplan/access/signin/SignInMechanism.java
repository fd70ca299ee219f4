package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mitplan.access.Actor;
import org.mitplan.access.Principal;
import org.mitplan.shared.Outage;
import org.mitplan.shared.WrongSender;
import org.mitplan.shared.entrance.Entrance;
import org.mitplan.shared.entrance.OwnAddress;
import org.mitplan.shared.entrance.SecurityHeaders;
import org.mitplan.shared.entrance.TurnedAway;
import org.mitplan.shared.web.RefusalNote;

/** Recognises whoever comes in at each request, and sends strangers to the sign-in page. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    public static final String SIGN_IN_PAGE = "/access/signin";
    private static final String LOST = "lost=1";
    private static final int AND_SEND_THERE = 307;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject private Entrance entrance;
    @Inject private BrowserSession browsers;
    @Inject private VisitorSessions visitors;
    @Inject private Actor actor;
    @Inject private LateForm lateForm;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.tell(request, response);
        int answer = entrance.answer(request);
        if (answer != HttpServletResponse.SC_OK) {
            return turnAway(answer, request, response);
        }
        if (request.getServletPath().startsWith(RESOURCES)) {
            return context.doNothing();
        }
        try {
            return principal(request)
                    .map(who -> notify(context, who))
                    .orElseGet(() -> stranger(request, response, context));
        } catch (RuntimeException failed) {
            if (Outage.is(failed)) {
                return answered(() -> TurnedAway.withoutDatabase(request, response));
            }
            throw failed;
        }
    }

    private static AuthenticationStatus turnAway(
            int status, HttpServletRequest request, HttpServletResponse response) {
        if (status == HttpServletResponse.SC_FORBIDDEN) {
            RefusalNote.of(new WrongSender());
        }
        return answered(() -> TurnedAway.with(status, request, response));
    }

    /** What is said to somebody who does not come in. */
    private interface Answer {
        void send() throws IOException;
    }

    private static AuthenticationStatus answered(Answer answer) {
        try {
            answer.send();
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private Optional<? extends Principal> principal(HttpServletRequest request) {
        Optional<Doorway> door = Doorway.of(request);
        return door.isEmpty()
                ? browsers.resume(request)
                : visitors.visitor(door.get().shown(request), door.get().kind());
    }

    /** For the container it counts by which door somebody came; roles are the guard's matter. */
    private AuthenticationStatus notify(HttpMessageContext context, Principal who) {
        actor.becomes(who);
        return context.notifyContainerAboutLogin(
                who.account().toString(), Set.of(who.kind().name()));
    }

    private AuthenticationStatus stranger(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (request.getServletPath().startsWith("/api")) {
            return answered(() -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED));
        }
        if (Doorway.of(request).isPresent()) {
            return turnAway(HttpServletResponse.SC_NOT_FOUND, request, response);
        }
        String page = request.getContextPath() + SIGN_IN_PAGE + wanted(request);
        if (!lateForm.is(request)) {
            String lost = lateForm.isLost(request) ? (page.contains("?") ? "&" : "?") + LOST : "";
            return answered(() -> response.sendRedirect(page + lost));
        }
        response.setHeader("Location", page);
        return answered(() -> response.setStatus(AND_SEND_THERE));
    }

    /** Where to go after signing in: the page that was asked for, not the reply to a form. */
    private static String wanted(HttpServletRequest request) {
        String page = OwnAddress.of(request);
        return page.equals("/") ? "" : "?back=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
