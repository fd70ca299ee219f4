package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephoneTest {
    @ParameterizedTest
    @CsvSource({
        "030 23125-101, [030 23125-101=03023125101]",
        "'030 123456 (Mutter), 0171 2345678 abends', '[030 123456=030123456] (Mutter), [0171 2345678=01712345678] abends'",
        "030/123456 oder +49 (0)171 2345678, [030/123456=030123456] oder [+49 (0)171 2345678=+491712345678]",
        "+48 22 123456, [+48 22 123456=+4822123456]",
        "0171 2345678 ab 18 Uhr, [0171 2345678=01712345678] ab 18 Uhr",
        "ruf an: 030 123456, ruf an: [030 123456=030123456]",
        "über Oma, über Oma"
    })
    void everyNumberCanBeDialledAndNoWordIsLost(String written, String read) {
        assertThat(
                        Telephone.in(written).stream()
                                .map(
                                        one ->
                                                one.dials().isEmpty()
                                                        ? one.text()
                                                        : "["
                                                                + one.text()
                                                                + "="
                                                                + one.dials()
                                                                + "]")
                                .collect(Collectors.joining()))
                .isEqualTo(read);
    }

    @Test
    void nothingWrittenIsNothing() {
        assertThat(Telephone.in("")).isEmpty();
    }
}
