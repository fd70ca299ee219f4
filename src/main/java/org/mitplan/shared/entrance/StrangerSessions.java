package org.mitplan.shared.entrance;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bounds the memory that strangers can take: a session of nobody holds a form for signing in, and
 * when there are too many the oldest is forgotten. Whoever signs in gets another number and counts
 * no more.
 */
@WebListener
public class StrangerSessions implements HttpSessionListener, HttpSessionIdListener {
    static final int MOST = 1_000;
    private final Map<String, HttpSession> strangers = new LinkedHashMap<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession oldest = admit(event.getSession());
        if (oldest != null) {
            end(oldest);
        }
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        strangers.remove(event.getSession().getId());
    }

    @Override
    public synchronized void sessionIdChanged(HttpSessionEvent event, String before) {
        strangers.remove(before);
    }

    private synchronized HttpSession admit(HttpSession session) {
        strangers.put(session.getId(), session);
        if (strangers.size() <= MOST) {
            return null;
        }
        return strangers.remove(strangers.keySet().iterator().next());
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            return;
        }
    }
}
