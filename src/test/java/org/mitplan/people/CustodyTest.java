package org.mitplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.PersonId;

class CustodyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Custody custody(String proof, LocalDate from) {
        return Custody.of(PersonId.random(), PersonId.random(), Custody.Kind.SOLE, proof, from);
    }

    @Test
    void proofIsKeptWithoutBlanksAroundIt() {
        assertThat(custody(" Beschluss 3 F 17/25\n", TODAY))
                .extracting("proof")
                .isEqualTo("Beschluss 3 F 17/25");
        assertThat(custody(null, TODAY)).extracting("proof").isEqualTo("");
    }

    @Test
    void proofThatIsTooLongIsRefused() {
        assertThatCode(() -> custody("x".repeat(120), TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> custody("x".repeat(121), TODAY))
                .hasMessage("custody.proof.toolong");
    }

    @Test
    void endsTheDayBeforeTheNextBegins() {
        Custody custody = custody("", TODAY.minusYears(1));
        custody.endsBefore(TODAY);
        assertThat(custody).extracting("validTo").isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void neverEndsBeforeItBegan() {
        Custody ofToday = custody("", TODAY);
        ofToday.endsBefore(TODAY);
        assertThat(ofToday).extracting("validTo").isEqualTo(TODAY);
    }

    @Test
    void canEndAlsoWhereNobodyKnowsSinceWhenItWas() {
        Custody old = custody("", null);
        old.endsBefore(TODAY);
        assertThat(old).extracting("validTo").isEqualTo(TODAY.minusDays(1));
    }
}
