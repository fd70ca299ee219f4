package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Section;
import org.mitplan.access.SignIn;
import org.mitplan.access.SignedIn;
import org.mitplan.asvs.Asvs;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.InContainer;

/** A token for file a finds nothing of file b: whoever drops a filter turns this red. */
@Asvs("8.2.2")
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkRepositoriesIT {
    private final List<String> wrong = new ArrayList<>();
    @Inject private SignIn signIn;
    @Inject private WalkDatabase database;
    @Inject private UserTransaction transaction;

    @Test
    @Order(1)
    @RunAsClient
    void officeOpens() {
        WalkOffice.open();
    }

    @Test
    @Order(2)
    void everyRepositoryMethodStandsInTheTableAndNothingElse() {
        Set<String> found = new TreeSet<>();
        RepositoryMethod.all().forEach(method -> found.add(method.toString()));
        Set<String> listed =
                table().lines().stream()
                        .map(line -> line.get("method"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(found);
    }

    @Test
    @Order(3)
    void tokenOfOneFileOpensNothingOfAnother() throws Exception {
        for (RepositoryMethod method : RepositoryMethod.all()) {
            WalkTable.Line line = line(method);
            String own = outcome(method, line, opening(line).get(0), "");
            if (!own.equals(line.get("own"))) {
                wrong.add(method + " with its own file: " + own);
            }
            String strange = outcome(method, line, opening(line).get(0), Arguments.EVERYTHING);
            if (!strange.equals(line.get("strange"))) {
                wrong.add(method + " with things of another file: " + strange);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(4)
    void tokenOfOneSectionOpensNoMethodOfAnother() throws Exception {
        for (RepositoryMethod method : RepositoryMethod.all()) {
            Set<Section> opening = EnumSet.noneOf(Section.class);
            for (Section section : Section.values()) {
                if (!outcome(method, line(method), section, "").equals("ABSENT")) {
                    opening.add(section);
                }
            }
            if (!opening.equals(EnumSet.copyOf(opening(line(method))))) {
                wrong.add(method + " opens to " + opening);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(5)
    @RunAsClient
    void officeCloses() {
        WalkOffice.close();
    }

    private static WalkTable table() {
        return WalkTable.read("repositories.csv");
    }

    private static WalkTable.Line line(RepositoryMethod method) {
        return table().lines().stream()
                .filter(line -> line.get("method").equals(method.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** The section of its own first, then those that quote it. */
    private static List<Section> opening(WalkTable.Line line) {
        return Arrays.stream(line.get("sections").split("/")[0].split(" "))
                .map(Section::valueOf)
                .toList();
    }

    /** Writing, unless another action stands behind the sections. */
    private static Action action(WalkTable.Line line) {
        String[] words = line.get("sections").split("/");
        return words.length > 1 ? Action.valueOf(words[1]) : Action.WRITE;
    }

    /**
     * ABSENT; LEAK if something of file b is in the result or was written; TWICE if the database
     * knows the row already; REFUSED if the rules are against it; otherwise FOUND.
     */
    private String outcome(
            RepositoryMethod method, WalkTable.Line line, Section section, String strange)
            throws Exception {
        Arguments arguments = new Arguments(strange);
        arguments.add(CaseAccess.class, () -> token(section, action(line)));
        transaction.begin();
        try {
            String before = database.contentOf(Things.id("file", "b"));
            Object result = method.call(arguments);
            boolean leaks =
                    Things.holdsCanary(String.valueOf(result), "b")
                            || !before.equals(database.contentOf(Things.id("file", "b")));
            return leaks ? "LEAK" : "FOUND";
        } catch (NotFound absent) {
            return "ABSENT";
        } catch (DomainException againstTheRules) {
            return "REFUSED";
        } catch (PersistenceException takesPartAlready) {
            return "TWICE";
        } finally {
            transaction.rollback();
        }
    }

    /** Whoever is responsible holds it; an offer is answered by whoever got it. */
    private CaseAccess token(Section section, Action action) {
        String who = action == Action.TAKE_OVER ? "colleague" : "responsible";
        SignedIn person = signIn.resume(new SessionId(Things.id(who))).orElseThrow();
        CaseFileId file = new CaseFileId(Things.id("file", "a"));
        return Impersonation.token(person, file, section, action);
    }
}
