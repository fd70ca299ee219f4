package org.mitplan.access.once;

import static org.mitplan.shared.id.PrincipalId.Kind.STAFF;

import jakarta.inject.Inject;
import java.util.Optional;
import org.mitplan.access.Actor;
import org.mitplan.access.Boundary;
import org.mitplan.access.MayCall;

/** Says whether what is being sent was sent before, and how it was answered then. */
@Boundary
public class SentDesk {
    @Inject private Actor actor;
    @Inject private SentForms sent;

    /** Empty if the caller sends this number for the first time, or nothing was stored for it. */
    @MayCall(all = STAFF)
    public Optional<FirstSending> first(String number) {
        return sent.first(actor.known().account(), number);
    }

    /**
     * Keeps the answer for the next time.
     *
     * @param answer an address of our own or the reply to a command, both without anybody's words
     */
    @MayCall(all = STAFF)
    public void answered(String number, String answer) {
        sent.answered(actor.known().account(), number, answer);
    }
}
