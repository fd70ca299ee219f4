package org.mitplan.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.mitplan.access.Actor;
import org.mitplan.casefile.withdrawal.Written;
import org.mitplan.shared.id.AccountId;

/** Tells pages what the reader wrote within a day and may try to take back. */
@Named
@RequestScoped
public class OwnWork {
    @Inject private Actor actor;
    @Inject private Clock clock;

    public boolean isOf(AccountId author) {
        return actor.known().account().equals(author);
    }

    public boolean isFresh(AccountId author, Instant at) {
        return isOf(author) && Written.isFresh(at, clock.instant());
    }
}
