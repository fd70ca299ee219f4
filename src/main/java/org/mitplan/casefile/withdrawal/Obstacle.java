package org.mitplan.casefile.withdrawal;

import java.util.List;

/**
 * Why something can no longer be withdrawn.
 *
 * @param key of the message that says so, and what to do instead
 * @param found SQL from the table on that finds a row of the file :file if it is so; names the
 *     :thing, and its author as :me
 */
public record Obstacle(String key, String found) {
    /** What stands against withdrawing a kind of thing, as one module knows it. */
    public interface Source {
        Thing.Kind kind();

        List<Obstacle> obstacles();
    }
}
