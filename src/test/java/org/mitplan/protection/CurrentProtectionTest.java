package org.mitplan.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.casefile.HeaderFact;
import org.mitplan.casefile.Sign;
import org.mitplan.casefile.search.FileFilter;

class CurrentProtectionTest {
    private final CurrentProtection fact = new CurrentProtection();

    @Test
    void endedWorryAboutAChildIsNoneOfNow() {
        assertThat(fact.filters().get(0).condition().apply(FileFilter.TICKED))
                .contains("'ASSESSMENT'", "'PLAN'")
                .doesNotContain("CLOSED", "NONE");
    }

    @Test
    void everyPageOfTheFileSaysHowItStands() {
        assertThat(fact.sign(ProtectionState.NONE, HeaderFact.Place.PAGE))
                .isEqualTo(Sign.tag("keine Schutzmeldung", Sign.Tone.PLAIN));
        assertThat(fact.sign(ProtectionState.PLAN, HeaderFact.Place.PAGE).tone())
                .isEqualTo(Sign.Tone.BERRY);
    }

    @Test
    void listsSayItWhereThereWasAReport() {
        assertThat(fact.sign(ProtectionState.NONE, HeaderFact.Place.LIST)).isEqualTo(Sign.NONE);
        assertThat(fact.sign(ProtectionState.PLAN, HeaderFact.Place.LIST).words())
                .isEqualTo("Schutzplan gilt");
    }

    @Test
    void quickSearchTellsNothingOfIt() {
        assertThat(fact.sign(ProtectionState.PLAN, HeaderFact.Place.HIT)).isEqualTo(Sign.NONE);
    }
}
