package org.mitplan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser carries past the sign-in comes out as it went in, or not at all. */
class KeptFormTest {
    /** Of facts in the head of a file the page takes the name from whoever tells them. */
    private static final Set<String> FACTS_TO_CHOOSE = Set.of("step", "protection");

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
        fields.put("f:help", List.of("SPFH"));
        fields.put("f:answer", List.of("on"));
        fields.put("f:empty", List.of(" "));
        fields.put("f:version", List.of("3"));
        KeptForm form = new KeptForm("/casefile/timeline", "7", fields, "", "");
        assertThat(form.words(name -> !name.endsWith("version")))
                .containsExactly("Er kommt.", "SPFH", "on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bnVsbA", "e30", "W10", "eyJmaWVsZHMiOjF9"})
    void anythingElseIsNothing(String text) {
        assertThat(KeptForm.read(text)).isEmpty();
    }

    @Test
    void noPasswordOfAnyPageIsKept() throws IOException {
        assertThat(fields("inputSecret")).hasSizeGreaterThan(3).isSubsetOf(KeptForm.PASSWORDS);
    }

    /** Whatever has another name somebody may have written. */
    @Test
    void onlyWhatNobodyCanWriteInIsLeftOut() throws IOException {
        Set<String> others = fields("select\\w+|inputHidden|command(?:Button|Link)");
        others.addAll(FACTS_TO_CHOOSE);
        others.removeAll(fields("input(?:Text|Textarea|Secret)"));
        assertThat(others).isEqualTo(Written.CHOSEN);
    }

    private static Set<String> fields(String kind) throws IOException {
        Pattern field = Pattern.compile("<[hp]:(?:" + kind + ")\\s[^>]*?\\bid=\"(\\w+)\"");
        Set<String> names = new HashSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("webapp"))) {
            for (Path page : pages.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                field.matcher(Files.readString(page)).results().forEach(m -> names.add(m.group(1)));
            }
        }
        return names;
    }
}
