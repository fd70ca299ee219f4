package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.mitplan.shared.Forbidden;

/**
 * Work that somebody asked for and that runs later: it acts as that person, with the rights that
 * they have when it runs.
 */
@ApplicationScoped
public class Errands {
    @Inject private Actor actor;
    @Inject private Principals principals;

    /**
     * Takes down that whoever acts asks for work.
     *
     * @throws Forbidden if nobody acts
     */
    public Errand take() {
        return new Errand(actor.principal().orElseThrow(Forbidden::new).account());
    }

    /**
     * Runs it, beside any request.
     *
     * @throws Forbidden if somebody acts here already, or whoever asked for it may not come in any
     *     more
     */
    @ActivateRequestContext
    public <T> T run(Errand errand, Supplier<T> work) {
        if (actor.principal().isPresent()) {
            throw new Forbidden();
        }
        actor.becomes(principals.of(errand.asked()).orElseThrow(Forbidden::new));
        try {
            return work.get();
        } finally {
            actor.becomes(null);
        }
    }
}
