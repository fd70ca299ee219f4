package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page keeps to so that it works under our content security policy. */
class PagesTest {
    private static final Pattern FORM = Pattern.compile("<h:form\\b[^>]*>\\s*(?!\\s|<m:nonce/>)");
    private static final Pattern INLINE =
            Pattern.compile("\\s(?:style|on(?:click|change|submit|load|blur|focus|input))=\"");
    private static final Pattern SCRIPT = Pattern.compile("<(?:script|style)>");

    private static final Pattern DAY_TAKEN_FOR_WORDS =
            Pattern.compile(
                    "<p:inputText(?=[^>]*converter=\"(?:day|birthdate)\")(?=[^>]*data-field=)(?![^>]*data-day=)[^>]*>");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFormCarriesTheNumbersWithoutWhichItFailsOrStoresTwice(Path page) throws IOException {
        assertThat(found(FORM, page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInlineThatThePolicyWouldBlock(Path page) throws IOException {
        assertThat(found(INLINE, page)).isEmpty();
        assertThat(found(SCRIPT, page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void dayInADraftIsMarkedAsNoWords(Path page) throws IOException {
        assertThat(found(DAY_TAKEN_FOR_WORDS, page)).isEmpty();
    }

    private static List<String> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page)).results().map(MatchResult::group).toList();
    }
}
