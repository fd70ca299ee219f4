package org.mitplan.board.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.board.Stage;

class MineRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "true, '', Sie",
        "true, Rosa Apfelbaum, 'Sie, Rosa Apfelbaum'",
        "false, Rosa Apfelbaum, Rosa Apfelbaum",
        "false, '', noch niemand benannt"
    })
    void readerIsNamedFirst(boolean mine, String others, String who) {
        assertThat(row(Stage.DOING, TODAY, mine, others).who()).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({"DOING, true", "AGREED, true", "PAUSED, false"})
    void onlyWhatIsAgreedIsOverdue(Stage stage, boolean overdue) {
        assertThat(row(stage, TODAY.minusDays(1), true, "").isOverdue(TODAY)).isEqualTo(overdue);
    }

    @Test
    void whatIsDueTodayOrHasNoDayIsNotOverdue() {
        assertThat(row(Stage.DOING, TODAY, true, "").isOverdue(TODAY)).isFalse();
        assertThat(row(Stage.DOING, null, true, "").isOverdue(TODAY)).isFalse();
    }

    private static MineRow row(Stage stage, LocalDate due, boolean mine, String others) {
        return new MineRow(null, null, "Mia", "Turnschuhe", stage, due, mine, others, "");
    }
}
