package org.mitplan.access.once;

/**
 * What was stored under a number, and how that was answered.
 *
 * @param content hash of what was sent, see {@link Sent}; empty where that was not noted yet
 * @param answer an address of our own or the reply to a command; empty until that is known
 */
public record FirstSending(String content, String answer) {

    /** Whether the same comes again, rather than something else under its number. */
    public boolean isRepeatedBy(Sent now) {
        return content.isEmpty() || content.equals(now.content());
    }
}
