package org.mitplan.access.password;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/**
 * Loads the password hash in the background at start, so that the first person who signs in does
 * not wait for it.
 */
@ApplicationScoped
class WarmUp {
    @Resource private ManagedExecutorService background;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        background.execute(() -> Passwords.matches(new char[0], Passwords.NOBODY, true));
    }
}
