package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.access.Sections;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.InContainer;

/** A token for file a finds nothing of file b: whoever drops a filter turns this red. */
@Asvs("8.2.2")
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkRepositoriesIT {
    private final List<String> wrong = new ArrayList<>();
    @Inject private RepositoryWalk walk;

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
        walk.keep();
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
    void everyRepositoryMethodStandsInTheTableAndNothingElse() {
        Set<String> found = new TreeSet<>();
        RepositoryMethod.all(CaseAccess.class).forEach(method -> found.add(method.toString()));
        Set<String> listed =
                RepositoryWalk.lines().stream()
                        .map(line -> line.get("method"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(found);
    }

    @Test
    @Order(5)
    void tokenOfOneFileOpensNothingOfAnother() throws Exception {
        for (WalkTable.Line line : RepositoryWalk.lines()) {
            walk.wrong(line).forEach((cell, what) -> wrong.add(line + " " + cell + ": " + what));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(6)
    void everyStatementAnswersAboutTheFileOfItsToken() throws Exception {
        Set<String> deaf = new TreeSet<>();
        Set<String> heard = new TreeSet<>();
        for (WalkTable.Line line : RepositoryWalk.lines()) {
            List<String> same = walk.deaf(line);
            Set<String> other = new TreeSet<>(walk.statements(line));
            other.removeAll(same);
            deaf.addAll(same);
            heard.addAll(other);
        }
        deaf.removeAll(heard);
        assertThat(deaf).as("statements that say the same of every file").isEmpty();
    }

    @Test
    @Order(7)
    void tokenOfOneSectionOpensNoMethodOfAnother() throws Exception {
        for (WalkTable.Line line : RepositoryWalk.lines()) {
            Set<Section> opening = new HashSet<>();
            for (Section section : Sections.ofFiles().toList()) {
                if (walk.opens(line, section)) {
                    opening.add(section);
                }
            }
            if (!opening.equals(Set.copyOf(RepositoryWalk.opening(line)))) {
                wrong.add(line + " opens to " + opening);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(8)
    @RunAsClient
    void officeCloses() {
        WalkOffice.close();
    }
}
