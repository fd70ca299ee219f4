package org.mitplan.access.signin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.mitplan.shared.id.AccountId;

/** Tells when a session ends, so that nothing goes on without it. */
@WebListener
public class SessionEnds implements HttpSessionListener {
    @Inject private Event<SessionEnded> ends;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(BrowserSession.ACCOUNT) instanceof AccountId account) {
            ends.fire(new SessionEnded(account));
        }
    }
}
