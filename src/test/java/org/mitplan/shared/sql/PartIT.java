package org.mitplan.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mitplan.access.RolledBack;
import org.mitplan.shared.id.PersonId;
import org.mitplan.testbed.InContainer;

@InContainer
class PartIT extends RolledBack {
    private static final String MANY =
            "with recursive n as (select 1 as n union all select n + 1 from n where n < :most)"
                    + " select json_arrayagg(json_object('name', concat(:name, n), 'even', n % 2 = 0,"
                    + " 'said', (select json_object('words', :words, 'on', date(:day)) from dual where n % 2 = 0))"
                    + " order by n desc) as people from n where n <> :without";
    private static final String ONE =
            "select json_arrayagg(json_object('text', :text, 'number', 7, 'flag', true, 'compared', 1 > 2,"
                    + " 'id', cast(:id as uuid), 'state', 'NEW', 'day', date(:day),"
                    + " 'at', cast(:at as datetime(6)), 'none', null)) as things";

    private record Said(String words, LocalDate on) {}

    private record Person(String name, boolean even, Said said) {}

    @Test
    void everyTypeArrivesAsInARow() {
        UUID id = UUID.randomUUID();
        Instant at = Instant.parse("2026-11-27T10:00:00.123456Z");
        List<String> read =
                things("x", id, at).first(row -> row.many("things", PartIT::typed)).orElseThrow();
        assertThat(read)
                .containsExactly(
                        "x 7 true false "
                                + new PersonId(id)
                                + " NEW 2026-11-27 "
                                + at
                                + "; 0 false null null null null true null []");
    }

    private static String typed(Part part) {
        return "%s %d %s %s %s %s %s %s;%s %d %s %s %s %s %s %s %s %s"
                .formatted(
                        part.text("text"),
                        part.number("number"),
                        part.flag("flag"),
                        part.flag("compared"),
                        part.id("id", PersonId::new),
                        part.constant("state", Thread.State.class),
                        part.date("day"),
                        part.moment("at"),
                        part.text("none"),
                        part.number("none"),
                        part.flag("none"),
                        part.id("none", PersonId::new),
                        part.constant("none", Thread.State.class),
                        part.date("none"),
                        part.moment("none"),
                        part.isNull("none"),
                        part.one("none", one -> one),
                        part.many("none", one -> one));
    }

    @Test
    void wordsArriveAsTheyWereWrittenWhateverTheyHold() {
        for (String words :
                List.of(
                        "\"'`\\ \\n \\u0041 {\"a\":[1]}, :name ?",
                        "\u0001\u0008\t\n\r\u001e\u001f\u007f\u0085\u2028",
                        "😀👩‍👧‍👦 ẞöçŠ 한국어 עברית",
                        "",
                        "null")) {
            List<String> read =
                    things(words, UUID.randomUUID(), Instant.EPOCH)
                            .first(row -> row.many("things", part -> part.text("text")))
                            .orElseThrow();
            assertThat(read).containsExactly(words);
        }
    }

    @Test
    void twoHundredPeopleComeInOrderWithWhatTheySaid() {
        String words = "„Ja“, \"aber\" \\ 😀\n".repeat(25);
        assertThat(people(200, 0, words))
                .isEqualTo(
                        IntStream.rangeClosed(1, 200)
                                .map(i -> 201 - i)
                                .mapToObj(i -> new Person("😀" + i, i % 2 == 0, said(i, words)))
                                .toList());
    }

    private static Said said(int i, String words) {
        return i % 2 == 0 ? new Said(words, LocalDate.of(2026, 11, 27)) : null;
    }

    @Test
    void nothingIsCutOffWhereTheySayVeryMuch() {
        String words = "ß".repeat(20_000);
        assertThat(people(200, 0, words))
                .hasSize(200)
                .allMatch(one -> !one.even() || one.said().words().equals(words));
    }

    @Test
    void whereNobodyIsNobodyComes() {
        assertThat(people(1, 1, "")).isEmpty();
    }

    @Test
    void nameThatTheStatementDoesNotGiveIsAMistake() {
        Sql things = things("x", UUID.randomUUID(), Instant.EPOCH);
        assertThatThrownBy(() -> things.first(row -> row.many("things", p -> p.text("wish"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'wish'");
    }

    private List<Person> people(int most, int without, String words) {
        return new Sql(database, MANY)
                .with("most", most)
                .with("without", without)
                .with("name", "😀")
                .with("words", words)
                .with("day", LocalDate.of(2026, 11, 27))
                .first(row -> row.many("people", PartIT::person))
                .orElseThrow();
    }

    private static Person person(Part part) {
        return new Person(
                part.text("name"),
                part.flag("even"),
                part.one("said", said -> new Said(said.text("words"), said.date("on"))));
    }

    private Sql things(String text, UUID id, Instant at) {
        return new Sql(database, ONE)
                .with("text", text)
                .with("id", id)
                .with("day", LocalDate.of(2026, 11, 27))
                .with("at", at);
    }
}
