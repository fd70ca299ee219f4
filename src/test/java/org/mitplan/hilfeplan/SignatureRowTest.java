package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureRowTest {
    private static SignatureRow signed(SignatureRow.Manner manner, String content) {
        return new SignatureRow(manner, LocalDate.of(2026, 11, 23), content, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAWN, true, true",
        "SCANNED, true, true",
        "ON_PAPER, true, false",
        "WITHDRAWN, false, false",
        ", false, false"
    })
    void signatureIsThereUntilItIsTakenBackAndShownWhereThereIsAPicture(
            SignatureRow.Manner manner, boolean there, boolean shown) {
        assertThat(signed(manner, "").isThere()).isEqualTo(there);
        assertThat(signed(manner, "").isShown()).isEqualTo(shown);
    }

    @Test
    void signatureThatWasTakenBackStandsUnderNoText() {
        assertThat(signed(SignatureRow.Manner.DRAWN, "older").isBefore("now")).isTrue();
        assertThat(signed(SignatureRow.Manner.WITHDRAWN, "older").isBefore("now")).isFalse();
        assertThat(SignatureRow.NONE.isBefore("now")).isFalse();
    }
}
