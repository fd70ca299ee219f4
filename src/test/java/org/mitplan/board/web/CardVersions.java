package org.mitplan.board.web;

import java.time.Instant;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.past.CardVersion;
import org.mitplan.board.rhythm.Rhythm;

/** Versions of an agreement that say as little as they may, to be varied by tests. */
final class CardVersions {
    private CardVersions() {}

    static CardVersion version(Instant at, int number, String by, String title, Stage stage) {
        return version(at, number, by, title, stage, "", false);
    }

    /** One that rests for a reason. */
    static CardVersion resting(Instant at, String by, String title, String reason) {
        return version(at, 0, by, title, Stage.PAUSED, reason, false);
    }

    /** One that was taken back, or took another one back. */
    static CardVersion undone(Instant at, Stage stage) {
        return version(at, 0, "Tilda", "Lesen", stage, "", true);
    }

    private static CardVersion version(
            Instant at,
            int number,
            String by,
            String title,
            Stage stage,
            String reason,
            boolean undone) {
        return new CardVersion(
                at,
                number,
                by,
                null,
                title,
                "",
                "",
                stage,
                null,
                Rhythm.NONE,
                Visibility.ALL,
                reason,
                undone);
    }
}
