package org.mitplan.access.throttle;

/**
 * A try that may be wrong.
 *
 * @param name at which somebody tries, in the one spelling that all others of it are compared by
 * @param address of the network
 * @param device what the browser was given when somebody signed in there before
 */
public record Guess(String name, String address, String device) {
    /** Who tries to sign in from where never reaches a log. */
    @Override
    public String toString() {
        return "Guess";
    }
}
