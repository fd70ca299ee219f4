package org.mitplan.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the product never does, read from its sources. */
class SoundSourcesTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("webapp");
    private static final Pattern ALGORITHM = Pattern.compile("getInstance\\(\"([^\"]+)\"");
    private static final Pattern PASSWORD =
            Pattern.compile("<[^>]+(?:type=\"password\"|inputSecret)[^>]*>");

    @Test
    @Asvs({"1.2.5", "1.3.2"})
    void nothingRunsACommandOrATextAsCode() throws IOException {
        assertThat(
                        matches(
                                JAVA,
                                ".java",
                                "ProcessBuilder|Runtime\\.getRuntime\\(\\)\\.exec|ScriptEngine|createValueExpression"))
                .isEmpty();
        assertThat(
                        matches(
                                PAGES,
                                ".js",
                                "\\beval\\(|new Function\\(|setTimeout\\(['\"]|document\\.write"))
                .isEmpty();
    }

    @Test
    @Asvs({"11.3.1", "11.4.1"})
    void onlyApprovedAlgorithmsAreNamed() throws IOException {
        assertThat(
                        matches(JAVA, ".java", ALGORITHM.pattern()).stream()
                                .map(found -> found.group(1)))
                .isSubsetOf(Set.of("SHA-256"));
        assertThat(matches(JAVA, ".java", "MD5|SHA-?1\\b|/ECB/|PKCS1Padding")).isEmpty();
    }

    @Test
    @Asvs("5.3.2")
    void noFileIsOpenedByAName() throws IOException {
        assertThat(
                        matches(
                                JAVA,
                                ".java",
                                "new File\\(|Files\\.(write|newOutput|copy|move)|FileOutputStream|getSubmittedFileName"))
                .isEmpty();
    }

    @Test
    @Asvs({"6.2.6", "6.2.7"})
    void passwordsAreMaskedAndManagersOfPasswordsMayFillThem() throws IOException {
        List<String> fields =
                matches(PAGES, ".xhtml", PASSWORD.pattern()).stream()
                        .map(MatchResult::group)
                        .toList();
        assertThat(fields).hasSizeGreaterThan(3).noneMatch(f -> f.contains("autocomplete=\"off\""));
        assertThat(matches(PAGES, ".xhtml", "onpaste")).isEmpty();
        assertThat(matches(PAGES, ".js", "['\"]paste['\"]")).isEmpty();
        assertThat(matches(PAGES, ".xhtml", "inputText[^>]*assword")).isEmpty();
    }

    private static List<MatchResult> matches(Path root, String ending, String pattern)
            throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(SoundSourcesTest::text)
                    .flatMap(text -> Pattern.compile(pattern).matcher(text).results())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
