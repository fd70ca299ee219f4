package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.access.release.ReleasedThing;
import org.mitplan.access.release.ReleasedThings;
import org.mitplan.access.release.Withheld;
import org.mitplan.board.BoardSection;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.testbed.InContainer;

/** What families read of their own file: what was released to them, and nothing else. */
@InContainer
class ReleasesIT extends AsFamily {
    private static final String RELEASED =
            "select e.id from entry e where e.file_id = :file and :released(ENTRY, e.id)";

    @Inject private Door door;
    @Inject private ReleasedThings releases;

    @Test
    void nothingIsReadThatWasNotReleased() {
        actsAs(family(mia));
        assertThat(released()).isEmpty();
        assertThatThrownBy(
                        () ->
                                door.of(
                                        read(),
                                        "select a.title from agreement a where a.file_id = :file"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsReleasedToOneIsNotReleasedToAnother() {
        release(mother);
        actsAs(family(mia));
        assertThat(released()).isEmpty();
        actsAs(family(mother));
        assertThat(released()).containsExactly(note);
        releases.end(worker(), noted(), mother);
        actsAs(family(mother));
        assertThat(released()).isEmpty();
    }

    @Test
    void agreedCardIsReleasedToThoseOnItWithinItsVisibility() {
        UUID card =
                id(
                        "select min(a.id) from agreement a join agreement_person w on w.agreement_id = a.id"
                                + " join case_file f on f.young_person_id = w.person_id and f.id = a.file_id"
                                + " where f.id = ?1 and a.stage <> 'IDEA'");
        String read =
                "select a.id from agreement a where a.file_id = :file and :released(CARD, a.id)";
        actsAs(family(mia));
        assertThat(released(read)).contains(card);
        set(card, "visible_to = 'ADULTS'");
        assertThat(released(read)).doesNotContain(card);
        set(card, "visible_to = 'CHILD_AND_WORKER'");
        assertThat(released(read)).contains(card);
        actsAs(family(mother));
        assertThat(released(read)).doesNotContain(card);
        actsAs(family(mia));
        set(card, "stage = 'IDEA'");
        assertThat(released(read)).doesNotContain(card);
    }

    private void set(UUID card, String what) {
        database.createNativeQuery("update agreement set " + what + " where id = ?1")
                .setParameter(1, card)
                .executeUpdate();
    }

    private List<UUID> released() {
        return released(RELEASED);
    }

    private List<UUID> released(String text) {
        return door.of(read(), text).rows(100, row -> row.id("id", id -> id));
    }

    private void release(PersonId to) {
        releases.release(worker(), noted(), to, Withheld.NOTHING);
    }

    private ReleasedThing noted() {
        return new ReleasedThing(ReleasedThing.Kind.ENTRY, note);
    }

    private CaseAccess worker() {
        AccountId tilda =
                new AccountId(
                        id(
                                "select id from account where sign_in_name = 'tilda.tintenfass' and ?1 = ?1"));
        return Impersonation.token(
                Impersonation.somebody(tilda, Role.CASEWORKER),
                MIA,
                BoardSection.AGREEMENTS,
                Action.WRITE);
    }
}
