package org.mitplan.shared.web;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.CDI;
import org.mitplan.shared.Refusal;

/** Tells whoever listens that a request was refused, from where nothing is injected. */
public final class RefusalNote {
    private RefusalNote() {}

    /** Tells of a failure, if it is a refusal that somebody should hear of. */
    public static void of(Throwable failure) {
        Refusal.kind(failure)
                .ifPresent(
                        kind -> {
                            Event<Object> all = CDI.current().getBeanManager().getEvent();
                            all.select(Refusal.class).fire(new Refusal(kind, null));
                        });
    }
}
