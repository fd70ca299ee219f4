package org.mitplan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser carries past the sign-in comes out as it went in, or not at all. */
class KeptFormTest {
    private static final Pattern SECRET = Pattern.compile("<h:inputSecret id=\"(\\w+)\"");

    @Test
    void comesOutAsItWentIn() {
        KeptForm form =
                new KeptForm(
                        "/casefile/timeline?file=1",
                        "7",
                        Map.of(
                                "f:text",
                                List.of("Zwei  Wörter\n„und“ 🙂"),
                                "f:who",
                                List.of("1", "2")),
                        "0123456789abcdef0123456789abcdef",
                        "ab12");
        assertThat(KeptForm.read(form.text())).contains(form);
        assertThat(form.text()).matches("[\\w-]+");
    }

    @Test
    void wordsAreWhatSomebodyWrote() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("f", List.of("f"));
        fields.put("f:text", List.of("Er kommt."));
        fields.put("f:kind", List.of("CALL"));
        fields.put("f:done", List.of("on"));
        fields.put("f:version", List.of("3"));
        KeptForm form = new KeptForm("/casefile/timeline", "7", fields, "", "");
        assertThat(form.words(name -> !name.endsWith("version"))).containsExactly("Er kommt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bnVsbA", "e30", "W10", "eyJmaWVsZHMiOjF9"})
    void anythingElseIsNothing(String text) {
        assertThat(KeptForm.read(text)).isEmpty();
    }

    @Test
    void noPasswordOfAnyPageIsKept() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("webapp"))) {
            List<String> secrets =
                    pages.filter(page -> page.toString().endsWith(".xhtml"))
                            .flatMap(KeptFormTest::secrets)
                            .toList();
            assertThat(secrets).hasSizeGreaterThan(5).isSubsetOf(KeptForm.PASSWORDS);
        }
    }

    private static Stream<String> secrets(Path page) {
        try {
            return SECRET
                    .matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
