package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.access.release.ReleasedThing;
import org.mitplan.access.release.Withheld;
import org.mitplan.board.BoardSection;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.PersonId;
import org.mitplan.testbed.InContainer;

/** What families read of their own file: what was released to them, and nothing else. */
@InContainer
class ReleasesIT extends AsFamily {
    private static final String RELEASED =
            "select e.id from entry e where e.file_id = :file and :released(ENTRY, e.id)";
    private static final String UNASKED = "select a.title from agreement a where a.file_id = :file";
    private static final Withheld PAGE_TWO = new Withheld("Seite 2", "Daten der Nachbarin");

    @Test
    void nothingIsReadThatWasNotReleased() {
        actsAs(family(mia));
        assertThat(released()).isEmpty();
        assertThatThrownBy(() -> door.of(read(), UNASKED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsReleasedToOneIsNotReleasedToAnother() {
        release(mother, Withheld.NOTHING);
        actsAs(family(mia));
        assertThat(released()).isEmpty();
        actsAs(family(mother));
        assertThat(released()).containsExactly(note);
        releases.end(worker(), noted(note), mother);
        assertThat(released()).isEmpty();
    }

    @Test
    void whatIsWithheldInPartIsNotReadAsAWhole() {
        release(mother, Withheld.NOTHING);
        release(mother, PAGE_TWO);
        actsAs(family(mother));
        assertThat(released()).isEmpty();
        release(mother, Withheld.NOTHING);
        assertThat(released()).containsExactly(note);
    }

    @Test
    void databaseKeepsOneOpenRelease() {
        release(mother, PAGE_TWO);
        release(mother, PAGE_TWO);
        assertThatThrownBy(
                        () ->
                                sql(
                                        "insert into file_release (id, file_id, kind, thing_id, person_id,"
                                                + " released_by, released_at) select uuid(), file_id, kind, thing_id,"
                                                + " person_id, released_by, released_at from file_release"
                                                + " where file_id = ?1 and ended_at is null"))
                .isInstanceOf(PersistenceException.class);
    }

    /** No gate opens a file to a machine yet; if one did, there would be nothing to read. */
    @Test
    void whoeverIsNeitherStaffNorATaskReadsWhatWasReleased() {
        release(mother, Withheld.NOTHING);
        CaseAccess machine =
                Impersonation.token(
                        new Machine(account(mia, "MACHINE"), "Fachverfahren"),
                        MIA,
                        BoardSection.AGREEMENTS,
                        Action.READ);
        assertThatThrownBy(() -> door.of(machine, RELEASED)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> door.of(machine, UNASKED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<UUID> released() {
        return found(RELEASED);
    }

    private void release(PersonId to, Withheld withheld) {
        releases.release(worker(), noted(note), to, withheld);
    }

    private static ReleasedThing noted(UUID note) {
        return new ReleasedThing(ReleasedThing.Kind.ENTRY, note);
    }
}
