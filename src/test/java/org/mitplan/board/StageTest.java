package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {
    @ParameterizedTest
    @CsvSource({"IDEA, false", "AGREED, true", "DOING, true", "DONE, false", "PAUSED, false"})
    void onlyWhatIsStillToBeDoneCountsAsAgreed(Stage stage, boolean agreed) {
        assertThat(stage.isAgreed()).isEqualTo(agreed);
    }
}
