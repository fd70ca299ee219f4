package org.mitplan.shared.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrangerSessionsTest {
    private final StrangerSessions sessions = new StrangerSessions();
    private final List<String> ended = new ArrayList<>();

    @Test
    void tooManyStrangersPushOutTheOldestAndNobodyWhoIsSignedIn() {
        come("signs in");
        come("stays");
        sessions.sessionIdChanged(event("is signed in"), "signs in");
        for (int one = 1; one < StrangerSessions.MOST; one++) {
            come("stranger " + one);
        }
        assertThat(ended).isEmpty();
        come("one too many");
        assertThat(ended).containsExactly("stays");
    }

    @Test
    void whoeverLeftMakesRoom() {
        for (int one = 0; one < 3 * StrangerSessions.MOST; one++) {
            come("stranger " + one);
            sessions.sessionDestroyed(event("stranger " + one));
        }
        assertThat(ended).isEmpty();
    }

    private void come(String id) {
        sessions.sessionCreated(event(id));
    }

    private HttpSessionEvent event(String id) {
        return new HttpSessionEvent(
                (HttpSession)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {HttpSession.class},
                                (proxy, method, with) ->
                                        method.getName().equals("invalidate")
                                                ? ended.add(id)
                                                : id));
    }
}
