package org.mitplan.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which requirement of ASVS 5.0 is proved by which test; of level 1 none is left out silently. */
class AsvsReportTest {
    private static final Path REPORT = Path.of("target/asvs.md");
    private final List<Requirement> requirements = requirements();
    private final Map<String, TreeSet<String>> tests = tests();

    /**
     * One line of the list.
     *
     * @param words ours, for level 1 alone
     * @param reason why no test of ours can prove it; empty where one must
     */
    private record Requirement(String number, int level, String words, String reason) {
        static Requirement of(String line) {
            String[] cells = line.split(";", -1);
            return new Requirement(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]);
        }
    }

    private static List<Requirement> requirements() {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                AsvsReportTest.class.getResourceAsStream("requirements.csv"),
                                StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(Requirement::of).toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, TreeSet<String>> tests() {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPath("target/test-classes/org")) {
            type.tryGetAnnotationOfType(Asvs.class)
                    .ifPresent(asvs -> add(found, asvs, type.getSimpleName()));
            for (JavaMethod method : type.getMethods()) {
                String name = type.getSimpleName() + "." + method.getName();
                method.tryGetAnnotationOfType(Asvs.class).ifPresent(asvs -> add(found, asvs, name));
            }
        }
        return found;
    }

    private static void add(Map<String, TreeSet<String>> found, Asvs asvs, String test) {
        for (String number : asvs.value()) {
            found.computeIfAbsent(number, none -> new TreeSet<>()).add(test);
        }
    }

    @Test
    void everyRequirementOfLevelOneHasATestOrAReason() {
        assertThat(requirements).filteredOn(one -> one.level == 1).hasSize(70);
        assertThat(requirements)
                .filteredOn(one -> one.level == 1)
                .filteredOn(one -> one.reason.isEmpty())
                .extracting(Requirement::number)
                .as("of level 1 without a reason")
                .isSubsetOf(tests.keySet());
    }

    @Test
    void testsNameOnlyRequirementsThatThereAre() {
        assertThat(requirements).extracting(Requirement::number).containsAll(tests.keySet());
    }

    @Test
    void reportSaysWhatIsProvedAndWhatIsNot() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int level = 1; level <= 2; level++) {
            lines.add(count(level));
        }
        lines.add("");
        lines.add("| number | level | what | tests | reason for none |");
        lines.add("|---|---|---|---|---|");
        requirements.forEach(one -> lines.add(line(one)));
        Files.write(REPORT, lines);
        System.out.println(String.join(System.lineSeparator(), lines.subList(0, 2)));
        assertThat(REPORT).isNotEmptyFile();
    }

    private String count(int level) {
        List<Requirement> all = requirements.stream().filter(o -> o.level == level).toList();
        long tested = all.stream().filter(o -> tests.containsKey(o.number)).count();
        long reasoned =
                all.stream()
                        .filter(o -> !tests.containsKey(o.number) && !o.reason.isEmpty())
                        .count();
        return "ASVS 5.0 level %d: %d of %d proved by tests, %d with a reason for none"
                .formatted(level, tested, all.size(), reasoned);
    }

    private String line(Requirement one) {
        String by =
                tests.getOrDefault(one.number, new TreeSet<>()).stream()
                        .collect(Collectors.joining(", "));
        return "| %s | %d | %s | %s | %s |"
                .formatted(one.number, one.level, one.words, by, one.reason);
    }
}
