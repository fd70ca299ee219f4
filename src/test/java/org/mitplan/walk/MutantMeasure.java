package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mitplan.access.MayCall;
import org.mitplan.access.WalkedActor;
import org.mitplan.testbed.InContainer;

/**
 * The walks notice each filter that one statement loses, and each declaration that one boundary
 * method loses: all of them, one after the other, in one running application.
 */
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MutantMeasure {
    private static final Path REPORT = Path.of("target/mutants.md");
    private static final List<String> ROWS = new ArrayList<>();
    private static final Set<String> SURVIVORS = new TreeSet<>();
    private static final Set<String> WALKED = new TreeSet<>();

    @Inject private RepositoryWalk repositories;
    @Inject private ReachWalk reaches;
    @Inject private BoundaryWalk boundaries;

    @Test
    @Order(1)
    @RunAsClient
    void officeOpensWithOneFile() {
        WalkOffice.openAlone();
        WalkOffice.enrich("a");
    }

    @Test
    @Order(2)
    void answersOfOneFileAloneAreKept() throws Exception {
        repositories.keep();
    }

    @Test
    @Order(3)
    @RunAsClient
    void anotherFileIsFounded() {
        WalkOffice.addNeighbour();
        WalkOffice.enrich("b");
    }

    @Test
    @Order(4)
    void statementsLoseTheirFilters() throws Exception {
        Hunt files = new Hunt(RepositoryWalk.lines(), repositories);
        Hunt people = new Hunt(ReachWalk.lines(), reaches);
        noted(files.run(false));
        noted(people.run(true));
        files.statements().forEach(text -> WALKED.add(Shown.lasting(text)));
        people.statements().forEach(text -> WALKED.add(Shown.lasting(text)));
    }

    private static void noted(List<Hunt.Caught> hunted) {
        for (Hunt.Caught one : hunted) {
            ROWS.add(one.row());
            if (one.isNone()) {
                SURVIVORS.add(one.row());
            }
        }
    }

    @Test
    @Order(5)
    @RunAsClient
    void officeOpensAsBoundariesKnowIt() {
        WalkOffice.open();
    }

    @Test
    @Order(6)
    void boundariesHaveNoStatementThatIsNotWalked() throws Exception {
        for (WalkTable.Line line : BoundaryWalk.lines()) {
            for (String text : boundaries.statements(line)) {
                boolean filtered =
                        !Mutant.of(text, false).isEmpty() || !Mutant.of(text, true).isEmpty();
                if (filtered && !WALKED.contains(Shown.lasting(text))) {
                    SURVIVORS.add("not walked: " + line.get("method") + ": " + text);
                }
            }
        }
    }

    @Test
    @Order(7)
    @RunAsClient
    void someAreLockedOut() {
        WalkOffice.lockOut(Walker.DISABLED);
        WalkOffice.lockOut(Walker.OUTDATED);
    }

    @Test
    @Order(8)
    void boundaryMethodsLoseTheirDeclarations() throws Exception {
        for (WalkTable.Line line : BoundaryWalk.lines()) {
            BoundaryMethod method = BoundaryMethod.named(line.get("method"));
            if (method.method().getAnnotation(MayCall.class).everybody()) {
                continue;
            }
            WalkedActor.ignore(method.method());
            try {
                Set<String> noticed = boundaries.refusals(line).keySet();
                String by = noticed.isEmpty() ? "" : noticed.iterator().next();
                noted(List.of(new Hunt.Caught(method.toString(), "@MayCall", by)));
            } finally {
                WalkedActor.ignore(null);
            }
        }
    }

    @Test
    @Order(9)
    void nothingIsLeftOfIt() throws Exception {
        for (WalkTable.Line line : BoundaryWalk.lines()) {
            assertThat(boundaries.refusals(line)).as(line.toString()).isEmpty();
        }
        Files.write(REPORT, ROWS);
        assertThat(SURVIVORS).as("what nobody noticed, of " + ROWS.size()).isEmpty();
    }

    @Test
    @Order(10)
    @RunAsClient
    void officeCloses() throws IOException {
        WalkOffice.close();
        List<String> rows = Files.readAllLines(REPORT);
        rows.forEach(System.out::println);
        System.out.println("measured: " + rows.size() + " mutants, all of them noticed");
    }
}
