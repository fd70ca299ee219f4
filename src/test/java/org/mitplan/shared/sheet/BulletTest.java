package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletTest {
    @ParameterizedTest
    @CsvSource({
        "• Zimmer, Zimmer",
        "•Zimmer, Zimmer",
        "- Zimmer, Zimmer",
        "– – Zimmer, Zimmer",
        "\uF0B7\tZimmer, Zimmer",
        "\uF0FC Zimmer, Zimmer",
        "* Zimmer, Zimmer",
        "-5 Grad, -5 Grad",
        "Schul-Zeit – nie, Schul-Zeit – nie",
        "„- so“, „- so“",
        "-, -",
        "•, •"
    })
    void itemHasOneBulletOnly(String pasted, String printed) {
        assertThat(new Block.Items(List.of(pasted)).texts()).containsExactly(printed);
        assertThat(Bullet.off(pasted + "\n" + pasted)).isEqualTo(printed + "\n" + printed);
    }
}
