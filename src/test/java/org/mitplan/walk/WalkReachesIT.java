package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Reach;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.InContainer;

/**
 * What is read over many files, and in the books of the office, arrives with whom the tables name.
 */
@Asvs("8.2.2")
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkReachesIT {
    private final List<String> wrong = new ArrayList<>();
    @Inject private ReachWalk reaches;
    @Inject private OfficeWalk offices;

    @Test
    @Order(1)
    @RunAsClient
    void officeOpens() {
        WalkOffice.open();
        WalkOffice.enrich("a");
        WalkOffice.enrich("b");
    }

    @Test
    @Order(2)
    void everyRepositoryMethodStandsInItsTableAndNothingElse() {
        assertThat(listed(ReachWalk.lines())).isEqualTo(found(Reach.class));
        assertThat(listed(OfficeWalk.lines())).isEqualTo(found(OfficeAccess.class));
    }

    private static Set<String> found(Class<?> token) {
        return RepositoryMethod.all(token).stream()
                .map(RepositoryMethod::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(List<WalkTable.Line> lines) {
        return lines.stream()
                .map(line -> line.get("method"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Order(3)
    void everybodyReachesExactlyTheExpectedFiles() throws Exception {
        for (WalkTable.Line line : ReachWalk.lines()) {
            reaches.wrong(line).forEach((who, what) -> wrong.add(line + " " + who + ": " + what));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(4)
    void everyStatementAnswersWhoeverAsks() throws Exception {
        for (WalkTable.Line line : ReachWalk.lines()) {
            reaches.deaf(line).forEach(text -> wrong.add(line + ": " + text));
        }
        assertThat(wrong).as("statements that say the same to everybody").isEmpty();
    }

    @Test
    @Order(5)
    void booksOpenForWhomTheyAre() throws Exception {
        for (WalkTable.Line line : OfficeWalk.lines()) {
            offices.wrong(line).forEach((who, what) -> wrong.add(line + " " + who + ": " + what));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(6)
    @RunAsClient
    void officeCloses() {
        WalkOffice.close();
    }
}
