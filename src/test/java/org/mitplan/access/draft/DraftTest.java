package org.mitplan.access.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.web.Malformed;

class DraftTest {
    private static final String TAB = "0123456789abcdef";

    @Test
    void draftOfOnePageWithWhatFitsIsKept() {
        assertThatCode(() -> Draft.check(TAB, "x".repeat(200_000))).doesNotThrowAnyException();
    }

    @Test
    void tooMuchTextIsRefused() {
        assertThatThrownBy(() -> Draft.check(TAB, "x".repeat(200_001)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void tabThatNoPageDrewIsRefused() {
        assertThatThrownBy(() -> Draft.check("", "{}")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Draft.check("../x", "{}")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Draft.check(TAB + "0", "{}")).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'text':'x'}",
                "{'fields':{'a':'x'},'base':{'a':''},'labels':{'a':['A','','f:a']},'page':'/api/x'}"
            })
    void whatAPageSendsIsKeptAsItIs(String sent) {
        JsonObject body = object(sent);
        assertThat(Draft.body(body)).isEqualTo(body.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':7}",
                "{'page':{}}",
                "{'fields':null}",
                "{'fields':'x'}",
                "{'fields':{'a':1}}",
                "{'fields':{'a':'x'},'base':['a']}",
                "{'fields':{'a':'x'},'labels':{'a':'A'}}",
                "{'fields':{'a':'x'},'labels':{'a':[1]}}"
            })
    void whatNoPageSendsIsNot(String sent) {
        assertThatThrownBy(() -> Draft.body(object(sent))).isInstanceOf(Malformed.class);
    }

    private static JsonObject object(String sent) {
        return Json.createReader(new StringReader(json(sent))).readObject();
    }

    @Test
    void fieldsComeBackWithTabAndMoment() {
        Instant then = Instant.parse("2026-11-23T12:00:00Z");
        JsonObject json = new Draft(TAB, "{\"fields\":{\"name\":\"Süd\"}}", then).json();
        assertThat(json.getJsonObject("fields").getString("name")).isEqualTo("Süd");
        assertThat(json.getString("tab")).isEqualTo(TAB);
        assertThat(json.getString("savedAt")).isEqualTo("2026-11-23T12:00:00Z");
    }

    private static Draft draft(String tab, String fields, String labels) {
        String body = "{\"fields\":{%s},\"base\":{%s},\"labels\":{%s}}";
        return new Draft(tab, body.formatted(fields, fields, labels), Instant.EPOCH);
    }

    private static Draft said(String tab, String words) {
        return draft(tab, json("'text':'%s'".formatted(words)), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'text':''",
                "'text':' \\u200b\\u00a0 '",
                "'informed':'true','kind':'TALK'",
                "'informed':'false'",
                "'version':'7'"
            })
    void whereNothingIsWrittenThereIsNothingToKeep(String fields) {
        String chosen = "'kind':['Art','Gespräch','f:kind']";
        assertThat(draft(TAB, json(fields), json(chosen)).isWorthKeeping()).isFalse();
    }

    @Test
    void oneWordIsWorthKeeping() {
        assertThat(draft(TAB, json("'kind':'TALK','text':'Ja'"), "").isWorthKeeping()).isTrue();
    }

    @Test
    void whatStandsInTheNewerDraftIsNotKeptTwice() {
        Draft part = draft("a", json("'text':'Er kommt. '"), "");
        Draft elsewhere = draft("b", json("'detail':'Er kommt.'"), "");
        Draft more = draft("c", json("'text':'Er kommt.','detail':'Mit dem Rad'"), "");
        assertThat(more.covers(List.of(part, elsewhere, more))).containsExactly("a");
        assertThat(part.covers(List.of(part, elsewhere, more))).isEmpty();
    }

    @Test
    void draftsOfAllThatIsSentAreSettled() {
        String label = json("'text':['Was war?','','f:text']");
        List<Draft> there =
                List.of(
                        draft("a", json("'text':'Anderes'"), ""),
                        draft("b", json("'text':'Zeile\\nund Zeile'"), label),
                        draft("c", json("'text':'Zeile'"), label),
                        draft("d", json("'text':'Zeile\\nund Zeile'"), ""));
        Map<String, Set<String>> sent =
                Map.of(
                        "draft-tab", Set.of("a"),
                        "f:text", Set.of("Zeile\nund Zeile"));
        assertThat(Draft.settled(there, "a", sent)).containsExactly("a", "b");
    }

    @Test
    void offerSaysHowItBegins() {
        String label = json("'kind':['Art','Gespräch','f:kind']");
        String long0 = "🙂 ".repeat(80);
        Draft both = draft(TAB, json("'kind':'TALK','text':'Er\\nkommt'"), label);
        assertThat(both.json().getString("beginning")).isEqualTo("Er kommt · Gespräch");
        assertThat(draft(TAB, json("'text':'" + long0 + "'"), "").json().getString("beginning"))
                .hasSizeLessThan(150)
                .endsWith("🙂 …");
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    @Test
    void twentyTabsOfOneFormAreEnough() {
        List<Draft> full =
                IntStream.range(0, Draft.MOST_TABS)
                        .mapToObj(i -> said("t" + i, "Satz " + i + "."))
                        .toList();
        assertThat(said("t7", "Ein anderer Satz.").covers(full)).isEmpty();
        assertThat(draft("new", json("'text':'Satz 3.','detail':'Und mehr'"), "").covers(full))
                .containsExactly("t3");
        Draft further = said("new", "Ein anderer Satz.");
        assertThatThrownBy(() -> further.covers(full)).hasMessage("draft.toomany");
        assertThat(further.covers(full.subList(1, full.size()))).isEmpty();
    }
}
