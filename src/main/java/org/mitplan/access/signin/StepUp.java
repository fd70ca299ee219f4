package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mitplan.access.Actor;
import org.mitplan.access.StaffMember;
import org.mitplan.access.password.Passwords;
import org.mitplan.access.throttle.Throttle;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.Refusal;

/**
 * Before somebody gives rights to others they show once more that it is them: by their password,
 * which then is good for five minutes in this session.
 */
@ApplicationScoped
public class StepUp {
    private static final Duration LASTS = Duration.ofMinutes(5);

    @Inject private Actor actor;
    @Inject private Accounts accounts;
    @Inject private StaffSessions sessions;
    @Inject private Throttle throttle;
    @Inject private Event<Refusal> refusals;

    /** Whether the caller showed it lately. */
    public boolean isFresh() {
        return sessions.isProved(actor.known().session(), LASTS);
    }

    /**
     * Goes on only for whoever knows the password of the account.
     *
     * @param password empty where it was given lately
     * @throws DomainException if it is missing, wrong or tried too often
     */
    public void require(char[] password) {
        if (password.length == 0) {
            if (!isFresh()) {
                throw new DomainException("stepup.password.missing");
            }
            return;
        }
        StaffMember person = actor.known();
        String known = accounts.of(person.account()).orElseThrow(Forbidden::new).passwordHash();
        if (!throttle.attempt(person.account(), () -> Passwords.matches(password, known, true))) {
            refusals.fire(new Refusal(Refusal.Kind.PASSWORD, person.account()));
            throw new DomainException("stepup.password.wrong");
        }
        sessions.prove(person.session());
    }
}
