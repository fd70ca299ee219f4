package org.mitplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.DomainException;

class BirthDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void unknownAndNotAskedAreAnswersWithoutADay() {
        assertThat(BirthDate.of(BirthDate.Known.UNKNOWN, null, TODAY)).isNotNull();
        assertThat(BirthDate.of(BirthDate.Known.NOT_ASKED, null, TODAY)).isNotNull();
    }

    @Test
    void aTypedDayIsNeverDroppedBecauseOfTheAnswerBesideIt() {
        assertThatThrownBy(() -> BirthDate.of(BirthDate.Known.NOT_ASKED, TODAY, TODAY))
                .hasMessage("person.birthdate.both");
    }

    @Test
    void aKnownBirthDateNeedsItsDay() {
        assertThatThrownBy(() -> BirthDate.of(BirthDate.Known.KNOWN, null, TODAY))
                .isInstanceOf(DomainException.class)
                .hasMessage("person.birthdate.missing");
    }

    @Test
    void aBirthDateAheadOrTooLongAgoIsRefused() {
        assertThatThrownBy(() -> BirthDate.of(BirthDate.Known.KNOWN, TODAY.plusDays(1), TODAY))
                .hasMessage("person.birthdate.ahead");
        assertThatThrownBy(() -> BirthDate.of(BirthDate.Known.KNOWN, TODAY.minusYears(121), TODAY))
                .hasMessage("person.birthdate.tooold");
    }

    @Test
    void whoeverWasBornOnTheTwentyNinthOfFebruaryTurnsOlderOnTheFirstOfMarch() {
        LocalDate leapDay = LocalDate.of(2008, 2, 29);
        assertThat(BirthDate.age(leapDay, LocalDate.of(2026, 2, 28))).hasValue(17);
        assertThat(BirthDate.age(leapDay, LocalDate.of(2026, 3, 1))).hasValue(18);
    }

    @Test
    void withoutABirthDateThereIsNoAge() {
        assertThat(BirthDate.age(null, TODAY)).isEmpty();
    }

    @Test
    void aPersonNeedsBothNames() {
        BirthDate unknown = BirthDate.of(BirthDate.Known.UNKNOWN, null, TODAY);
        assertThatThrownBy(() -> Person.named(" ", "Apfelbaum", unknown))
                .hasMessage("person.givenname.missing");
        assertThatThrownBy(() -> Person.named("Mia", null, unknown))
                .hasMessage("person.familyname.missing");
        assertThatThrownBy(() -> Person.named("M".repeat(81), "Apfelbaum", unknown))
                .hasMessage("person.givenname.toolong");
        assertThat(Person.named("Mia", "Apfelbaum", unknown).id()).isNotNull();
    }
}
