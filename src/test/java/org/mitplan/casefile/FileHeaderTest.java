package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

class FileHeaderTest {
    private static FileHeader aged(Integer age) {
        return new FileHeader(
                CaseFileId.random(),
                "51.2-1",
                PersonId.random(),
                "Mia",
                "Apfelbaum",
                null,
                age,
                FileFacts.NONE,
                0,
                "",
                "",
                "",
                true,
                new LastVisit(null, null));
    }

    @Test
    void eighteenIsOfAge() {
        assertThat(aged(17).isMinor()).isTrue();
        assertThat(aged(18).isMinor()).isFalse();
    }

    @Test
    void whoseAgeNobodyKnowsIsTakenForAChild() {
        assertThat(aged(null).isMinor()).isTrue();
    }
}
