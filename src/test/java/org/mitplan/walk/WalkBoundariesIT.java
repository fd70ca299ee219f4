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
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.InContainer;

/** Every boundary method lets through whom the table names, journals once, and refuses the rest. */
@Asvs({"8.2.1", "8.3.1"})
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkBoundariesIT {
    private final List<String> wrong = new ArrayList<>();
    @Inject private BoundaryWalk walk;

    @Test
    @Order(1)
    @RunAsClient
    void officeOpens() {
        WalkOffice.open();
        WalkOffice.lockOut(Walker.DISABLED);
        WalkOffice.lockOut(Walker.OUTDATED);
    }

    @Test
    @Order(2)
    void everyBoundaryMethodStandsInTheTableAndNothingElse() {
        Set<String> found = new TreeSet<>();
        BoundaryMethod.all().forEach(method -> found.add(method.toString()));
        Set<String> listed =
                BoundaryWalk.lines().stream()
                        .map(line -> line.get("method"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(found);
    }

    @Test
    @Order(3)
    void everybodyGetsExactlyTheExpectedAnswer() throws Exception {
        for (WalkTable.Line line : BoundaryWalk.lines()) {
            walk.wrong(line).forEach((who, what) -> wrong.add(line + " as " + who + ": " + what));
        }
        assertThat(wrong).as("cells that differ from the table").isEmpty();
    }

    @Test
    @Order(4)
    void thingsOfAnotherFileAreNotThere() throws Exception {
        for (WalkTable.Line line : BoundaryWalk.lines()) {
            walk.strange(line).forEach((with, what) -> wrong.add(line + " " + with + ": " + what));
        }
        assertThat(wrong).as("ways into another file").isEmpty();
    }

    @Test
    @Order(5)
    @RunAsClient
    void officeCloses() {
        WalkOffice.close();
    }
}
