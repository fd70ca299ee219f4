package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.access.release.Withheld;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.withdrawal.Thing;
import org.mitplan.casefile.withdrawal.WithdrawalDesk;
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

    @Inject private WithdrawalDesk desk;

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

    @Test
    void whatItsAuthorWithdrawsIsReleasedToNobodyAnyMore() {
        UUID mistake = UUID.randomUUID();
        database.createNativeQuery(
                        "insert into entry (id, file_id, kind, happened_on, text, author_id, recorded_at)"
                                + " values (?1, ?2, 'CALL', current_date, 'falsch', ?3, utc_timestamp(6))")
                .setParameter(1, mistake)
                .setParameter(2, MIA.value())
                .setParameter(3, tilda().account().value())
                .executeUpdate();
        releases.release(worker(), noted(mistake), mother, Withheld.NOTHING);
        releases.release(worker(), noted(mistake), mia, PAGE_TWO);
        release(mother, Withheld.NOTHING);
        actsAs(family(mother));
        assertThat(released()).containsExactlyInAnyOrder(note, mistake);
        actsAs(tilda());
        desk.withdraw(MIA, new Thing(Thing.Kind.NOTE, mistake), "falsche Akte");
        assertThat(endedBy(mistake)).hasToString("[tilda.tintenfass, tilda.tintenfass]");
        actsAs(family(mother));
        assertThat(released()).containsExactly(note);
    }

    private List<?> endedBy(UUID thing) {
        return database.createNativeQuery(
                        "select coalesce(a.sign_in_name, 'nobody') from file_release r"
                                + " left join account a on a.id = r.ended_by where r.thing_id = ?1")
                .setParameter(1, thing)
                .getResultList();
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
