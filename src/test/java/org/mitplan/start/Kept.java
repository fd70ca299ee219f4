package org.mitplan.start;

import java.io.IOException;

/** A program that has to be there as long as the launcher is. */
interface Kept {
    /** What the operator calls it, as the beginning of a sentence. */
    String name();

    /** What the operator is told of starting it again. */
    String again();

    boolean isAlive();

    /** Whether it does its work, found out within seconds. */
    boolean answers() throws InterruptedException;

    /** Ends it though it does not listen any more. */
    void kill();

    /**
     * Starts it once more and waits until it can be used.
     *
     * @throws Refused if it does not come
     */
    void startAgain() throws IOException, InterruptedException;

    /** The one that the others work with. */
    interface Database extends Kept {
        DatabaseLogins logins();
    }
}
