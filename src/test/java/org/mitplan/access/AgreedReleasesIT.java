package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.access.release.Withheld;
import org.mitplan.shared.MovableTime;
import org.mitplan.shared.id.PersonId;
import org.mitplan.testbed.InContainer;

/** What is agreed is read by those who are named on it, unless somebody decided otherwise. */
@InContainer
class AgreedReleasesIT extends AsFamily {
    private static final String READ =
            "select a.id from agreement a where a.file_id = :file and :released(CARD, a.id)";
    private UUID card;
    private PersonId brother;

    @BeforeEach
    void threeAreNamed() {
        card =
                id(
                        "select min(a.id) from agreement a join agreement_person w on w.agreement_id = a.id"
                                + " join case_file f on f.young_person_id = w.person_id and f.id = a.file_id"
                                + " where f.id = ?1 and a.stage <> 'IDEA'");
        brother =
                person("select person_id from participant where file_id = ?1 and role = 'SIBLING'");
        database.createNativeQuery("delete from agreement_person where agreement_id = ?1")
                .setParameter(1, card)
                .executeUpdate();
        for (PersonId one : new PersonId[] {mia, mother, brother}) {
            database.createNativeQuery(
                            "insert into agreement_person (agreement_id, person_id) values (?1, ?2)")
                    .setParameter(1, card)
                    .setParameter(2, one.value())
                    .executeUpdate();
        }
        set("visible_to = 'ALL'");
    }

    @Test
    void cardIsReleasedWithinItsVisibilityOnceItIsAgreed() {
        assertThat(reads(mia)).isTrue();
        assertThat(reads(brother)).isTrue();
        set("visible_to = 'CHILD_AND_WORKER'");
        assertThat(reads(mia)).isTrue();
        assertThat(reads(mother)).isFalse();
        assertThat(reads(brother)).isFalse();
        set("visible_to = 'ADULTS'");
        assertThat(reads(mother)).isTrue();
        assertThat(reads(mia)).isFalse();
        assertThat(reads(brother)).isFalse();
        set("visible_to = 'ALL', stage = 'IDEA'");
        assertThat(reads(mia)).isFalse();
    }

    /** § 187 (2), § 188 (2) BGB, as for custody. */
    @ParameterizedTest
    @CsvSource({
        "2010-05-17, 2028-05-16, false",
        "2010-05-17, 2028-05-17, true",
        "2008-02-29, 2026-02-28, false",
        "2008-02-29, 2026-03-01, true"
    })
    void brotherReadsCardsForAdultsFromHisBirthdayOn(LocalDate born, LocalDate today, boolean may) {
        set("visible_to = 'ADULTS'");
        born(brother, born);
        MovableTime.atNoonOf(today, () -> assertThat(reads(brother)).isEqualTo(may));
    }

    @ParameterizedTest
    @CsvSource({
        "FATHER, true",
        "GUARDIAN, true",
        "FOSTER_CARER, true",
        "SIBLING, false",
        "RELATIVE, false",
        "TRUSTED_PERSON, false",
        "OTHER, false"
    })
    void whereNobodyKnowsTheBirthDateTheRoleSaysWhoIsAnAdult(String role, boolean may) {
        set("visible_to = 'ADULTS'");
        born(brother, null);
        database.createNativeQuery(
                        "update participant set role = ?1 where file_id = ?2 and person_id = ?3")
                .setParameter(1, role)
                .setParameter(2, MIA.value())
                .setParameter(3, brother.value())
                .executeUpdate();
        assertThat(reads(brother)).isEqualTo(may);
    }

    @Test
    void birthdayOpensNoCardThatWasKeptFromTheChild() {
        set("visible_to = 'ADULTS'");
        born(mia, LocalDate.of(2000, 1, 1));
        assertThat(reads(mia)).isFalse();
        releases.release(worker(), agreed(), mia, Withheld.NOTHING);
        assertThat(reads(mia)).isTrue();
    }

    @Test
    void cardCanBeTakenBackFromOneOfThemAndGivenAgain() {
        releases.end(worker(), agreed(), mother);
        assertThat(reads(mother)).isFalse();
        assertThat(reads(mia)).isTrue();
        releases.release(worker(), agreed(), mother, Withheld.NOTHING);
        assertThat(reads(mother)).isTrue();
        releases.end(worker(), agreed(), mother);
        assertThat(reads(mother)).isFalse();
    }

    @Test
    void whatIsWithheldOfACardIsNotReadByTheRule() {
        releases.release(worker(), agreed(), mother, new Withheld("Absatz 2", "Daten Dritter"));
        assertThat(reads(mother)).isFalse();
        assertThat(reads(mia)).isTrue();
    }

    private ReleasedThing agreed() {
        return new ReleasedThing(ReleasedThing.Kind.CARD, card);
    }

    private boolean reads(PersonId person) {
        actsAs(family(person));
        return found(READ).contains(card);
    }

    private void born(PersonId person, LocalDate day) {
        database.createNativeQuery(
                        "update person set birth_date = ?1, birth_date_known = ?2 where id = ?3")
                .setParameter(1, day)
                .setParameter(2, day == null ? "UNKNOWN" : "KNOWN")
                .setParameter(3, person.value())
                .executeUpdate();
    }

    private void set(String what) {
        database.createNativeQuery("update agreement set " + what + " where id = ?1")
                .setParameter(1, card)
                .executeUpdate();
    }
}
