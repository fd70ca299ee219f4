package org.mitplan.casefile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.Participant;

class FileFilterTest {
    private final FileFilter ticked = FileFilter.tick("overdue", "true");
    private final FileFilter chosen =
            FileFilter.choice(
                    "role", List.of(Participant.Role.values()), role -> "r = '" + role + "'");

    @Test
    void whateverElseStandsInAnAddressIsNotAskedFor() {
        assertThat(ticked.knows("on")).isTrue();
        assertThat(ticked.knows("maybe")).isFalse();
        assertThat(ticked.knows(null)).isFalse();
        assertThat(chosen.knows("MOTHER")).isTrue();
        assertThat(chosen.knows("on")).isFalse();
        assertThat(chosen.knows("' or true")).isFalse();
    }

    @Test
    void narrowedListSaysByWhat() {
        assertThat(ticked.words("on")).isEqualTo("Etwas ist überfällig");
        assertThat(chosen.words("MOTHER")).isEqualTo("Mutter");
    }

    @Test
    void everyOrderIsCompleteSoThatNoFileStandsOnTwoPages() {
        assertThat(new FileOrder("NEWEST", "f.opened_on desc").sql())
                .isEqualTo(" order by f.opened_on desc, p.family_name, p.given_name, f.number");
    }
}
