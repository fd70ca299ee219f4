package org.mitplan.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Logger;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Outage;
import org.mitplan.shared.SentBefore;
import org.mitplan.shared.Stale;
import org.mitplan.shared.entrance.TurnedAway;
import org.primefaces.csp.CspException;

/**
 * Answers what no page caught: "not there" for what somebody may not know, "no right", the same
 * page again after its view expired or what it shows changed, what to do while the database is out
 * of reach, and an incident number for a defect. Nothing of a file goes into the log.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int DEFECT = 500;

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        if (!events.hasNext()) {
            return;
        }
        ExceptionQueuedEventContext event = events.next().getContext();
        events.remove();
        while (events.hasNext()) {
            events.next();
            events.remove();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            answer(faces, event);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private void answer(FacesContext faces, ExceptionQueuedEventContext event) throws IOException {
        Throwable failure = event.getException();
        ExternalContext external = faces.getExternalContext();
        note(failure);
        if (has(failure, NotFound.class)) {
            giveBack(faces);
            external.responseSendError(NOT_FOUND, null);
        } else if (has(failure, Forbidden.class)) {
            giveBack(faces);
            external.responseSendError(FORBIDDEN, null);
        } else if (isOutOfDate(failure)) {
            keep((HttpServletRequest) external.getRequest());
            external.redirect(external.getRequestContextPath() + Expired.page(external));
        } else if (Outage.is(failure)) {
            external.responseReset();
            TurnedAway.withoutDatabase(
                    (HttpServletRequest) external.getRequest(),
                    (HttpServletResponse) external.getResponse());
        } else {
            giveBack(faces);
            LOG.severe(Incident.report(Incident.number(external.getRequestMap()), failure));
            external.responseReset();
            external.responseSendError(DEFECT, null);
        }
        faces.responseComplete();
    }

    /** What was typed stands in the page again when that opens. */
    private static void keep(HttpServletRequest request) {
        if (request.getUserPrincipal() != null) {
            String person = request.getUserPrincipal().getName();
            KeptForm.of(request).ifPresent(form -> form.stayIn(request.getSession(), person));
        }
    }

    /** What was typed into a form that goes nowhere any more is shown, to be copied. */
    private static void giveBack(FacesContext faces) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (request.getUserPrincipal() != null) {
            String person = request.getUserPrincipal().getName();
            KeptForm.of(request)
                    .or(() -> KeptForm.waiting(request))
                    .filter(form -> form.typist().equals(person))
                    .ifPresent(form -> Written.showAll(faces, form));
        }
    }

    /**
     * The form is of a page that was left long ago or carries the nonce of another one, it lacks
     * the parts in which its file comes, or what it shows changed meanwhile.
     */
    private static boolean isOutOfDate(Throwable failure) {
        return has(failure, ViewExpiredException.class)
                || has(failure, ServletException.class)
                || has(failure, CspException.class)
                || has(failure, Stale.class)
                || has(failure, SentBefore.class);
    }

    private static void note(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            RefusalNote.of(cause);
        }
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
