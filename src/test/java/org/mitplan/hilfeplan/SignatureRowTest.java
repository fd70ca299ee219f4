package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureRowTest {
    private static SignatureRow signed(SignatureRow.Manner manner, String content) {
        return PlanFixture.signed(manner, 1, content);
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
        assertThat(signed(manner, "").hasImage()).isEqualTo(shown);
    }

    @Test
    void signatureThatWasTakenBackStandsUnderNoText() {
        assertThat(signed(SignatureRow.Manner.DRAWN, "older").isBefore("now")).isTrue();
        assertThat(signed(SignatureRow.Manner.WITHDRAWN, "older").isBefore("now")).isFalse();
        assertThat(SignatureRow.NONE.isBefore("now")).isFalse();
    }

    @Test
    void laterSignatureTakesThePlaceOfNoneBeforeItAndATakenBackOneIsShownNoMore() {
        SignatureRow drawn = PlanFixture.signed(SignatureRow.Manner.DRAWN, 1, "");
        SignatureRow back = PlanFixture.signed(SignatureRow.Manner.WITHDRAWN, 2, "");
        SignatureRow scanned = PlanFixture.signed(SignatureRow.Manner.SCANNED, 3, "");
        SignatureRow paper = PlanFixture.signed(SignatureRow.Manner.ON_PAPER, 4, "");
        ConsentRow all = new ConsentRow(List.of(), List.of(drawn, back, scanned, paper));
        assertThat(all.signature()).isEqualTo(paper);
        assertThat(all.signedBefore()).containsExactly(drawn, back, scanned);
        assertThat(all.signed()).containsExactly(scanned, paper);
        assertThat(all.shows(scanned)).isTrue();
        assertThat(all.shows(drawn)).as("taken back").isFalse();
        assertThat(all.shows(paper)).as("nothing to look at").isFalse();
        assertThat(ConsentRow.NONE.signedBefore()).isEmpty();
    }
}
