package org.mitplan.shared;

import java.util.Optional;
import org.mitplan.shared.id.AccountId;

/**
 * Somebody was refused something; of what they typed or looked for nothing is told.
 *
 * @param who whose account it was about; null for whoever is signed in, if anybody is
 */
public record Refusal(Kind kind, AccountId who) {
    /** What was refused. */
    public enum Kind {
        /** A wrong password, of a name that may or may not exist. */
        PASSWORD,
        /** A try to sign in that came too early after wrong ones. */
        TOO_OFTEN,
        /** A one-time code that opens nothing. */
        CODE,
        /** A page or command for which somebody has no role. */
        ROLE,
        /** Something of a file that is not there, or not there for this person. */
        ABSENT,
        /** A command that no page of ours sent. */
        SENDER,
        /** A file from outside that was not taken. */
        UPLOAD
    }

    /** What a failure says of itself; empty for a defect and for whatever only a form answers. */
    public static Optional<Kind> kind(Throwable failure) {
        if (failure instanceof WrongSender) {
            return Optional.of(Kind.SENDER);
        }
        if (failure instanceof Forbidden) {
            return Optional.of(Kind.ROLE);
        }
        if (failure instanceof NotFound) {
            return Optional.of(Kind.ABSENT);
        }
        return Optional.of(Kind.UPLOAD).filter(kind -> failure instanceof UploadRefused);
    }
}
