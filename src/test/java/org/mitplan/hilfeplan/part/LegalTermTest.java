package org.mitplan.hilfeplan.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalTermTest {
    @Test
    void helpIsKnownByItsParagraph() {
        assertThat(LegalTerm.in("Familienhilfe (§ 31), später Tagesgruppe, § 32 SGB VIII."))
                .containsExactly(LegalTerm.P31, LegalTerm.P32);
        assertThat(LegalTerm.in("Schulbegleitung, § 35a")).containsExactly(LegalTerm.P35A);
    }

    @Test
    void paragraphOfAnotherLawIsNoHelp() {
        assertThat(LegalTerm.in("§ 16 SGB II, § 1688 BGB, § 31 Absatz 1 SGB X, 31 Stunden"))
                .isEmpty();
    }
}
