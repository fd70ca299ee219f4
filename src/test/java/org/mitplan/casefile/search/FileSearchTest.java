package org.mitplan.casefile.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSearchTest {
    @ParameterizedTest
    @CsvSource({
        "Łukasz O’Connor-Müller, lukasz, oconnor mueller, true",
        "Łukasz O’Connor-Müller, Mueller O Connor, Lukasz, true",
        "Zoë D´Angelo, Zoe, DAngelo, true",
        "Zoë D´Angelo, dangelo, zoe, true",
        "Jörg Müller-Lüdenscheidt, Joerg, Mueller Luedenscheidt, true",
        "Kind 1 Zwilling, Kind 2, Zwilling, false",
        "Zoe Zwilling, Zora, Zwilling, false",
        "Zoe Zwilling, Zoe, Zwillinger, false"
    })
    void namesThatAreWrittenOtherwiseAreOne(
            String known, String given, String family, boolean one) {
        assertThat(FileSearch.areOne(known, given + " " + family, family + " " + given))
                .isEqualTo(one);
    }
}
