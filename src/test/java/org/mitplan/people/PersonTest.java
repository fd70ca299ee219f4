package org.mitplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;

class PersonTest {
    private final Person rosa = Person.named(" Rosa ", "Apfelbaum", unknown());

    private static BirthDate unknown() {
        return BirthDate.of(BirthDate.Known.UNKNOWN, null, LocalDate.of(2026, 11, 23));
    }

    @Test
    void namesMayFillTheWholeField() {
        assertThatCode(() -> rosa.isCalled(" " + "R".repeat(80) + " ", "A".repeat(80)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rosa.isCalled("Rosa", "A".repeat(81)))
                .hasMessage("person.familyname.toolong");
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        PersonDetails nothing =
                new PersonDetails("", " ", BirthDate.Known.KNOWN, null, "", false, "");
        assertThatThrownBy(() -> Person.of(nothing, LocalDate.of(2026, 11, 23)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        all ->
                                assertThat(Refusals.in(all))
                                        .extracting(DomainException::key)
                                        .containsExactly(
                                                "person.givenname.missing",
                                                "person.familyname.missing",
                                                "person.birthdate.missing"));
    }

    @Test
    void languageAndTelephoneAreKeptWithoutBlanksAroundThem() {
        rosa.speaks(" Ukrainisch ", true);
        rosa.isReachedAt(" 0151 2345 ");
        assertThat(rosa).extracting("language").isEqualTo("Ukrainisch");
        assertThat(rosa).extracting("interpreter").isEqualTo(true);
        assertThat(rosa).extracting("phone").isEqualTo("0151 2345");
        rosa.isReachedAt(null);
        assertThat(rosa).extracting("phone").isEqualTo("");
    }

    @Test
    void languageAndTelephoneThatAreTooLongAreRefused() {
        assertThatCode(() -> rosa.isReachedAt("1".repeat(120))).doesNotThrowAnyException();
        assertThatThrownBy(() -> rosa.isReachedAt("1".repeat(121)))
                .hasMessage("person.contact.toolong");
        assertThatThrownBy(() -> rosa.speaks("x".repeat(41), false))
                .hasMessage("person.language.toolong");
    }

    @Test
    void isFoundByBothNamesAndTheTelephone() {
        rosa.isReachedAt("0151/2345");
        assertThat(rosa.searchKeys())
                .extracting(SearchKey::word)
                .contains("rosa", "apfelbaum", "01512345");
        rosa.isCalled("Rosa", "Birnbaum");
        assertThat(rosa.searchKeys())
                .extracting(SearchKey::word)
                .contains("birnbaum")
                .doesNotContain("apfelbaum");
    }
}
