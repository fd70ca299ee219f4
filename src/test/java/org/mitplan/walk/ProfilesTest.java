package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private static final List<String> TABLES =
            List.of("boundaries.csv", "actions.csv", "pages.csv", "reaches.csv", "offices.csv");

    @Test
    void everyRowNamesAProfileAndEveryProfileHasARow() {
        Set<String> named = new TreeSet<>();
        for (String table : TABLES) {
            WalkTable.read(table).lines().forEach(line -> named.add(line.get("profile")));
        }
        WalkTable.read("boundaries.csv").lines().stream()
                .map(line -> line.get("arrives"))
                .filter(said -> said.startsWith("+"))
                .forEach(said -> named.add(said.substring(1)));
        assertThat(named).isEqualTo(Profiles.names());
    }

    @Test
    void everyProfileSaysSomethingElseAboutEverybody() {
        Set<List<String>> answers = new HashSet<>();
        for (String name : Profiles.names()) {
            List<String> answer =
                    Arrays.stream(Walker.values())
                            .map(who -> Profiles.named(name).get(who.column()))
                            .toList();
            assertThat(answer).as(name).doesNotContainNull().doesNotContain("");
            assertThat(answers.add(answer)).as(name + " says what another one says").isTrue();
        }
    }

    @Test
    void unknownProfileIsNone() {
        assertThatThrownBy(() -> Profiles.named("somebody-else"))
                .hasMessageContaining("somebody-else");
    }
}
