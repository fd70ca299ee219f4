package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;

/** Every page and endpoint answers everybody as the table says, and gives nothing else away. */
@Asvs({"8.2.1", "8.2.2"})
class WalkPagesIT extends AtTheWalkedOffice {
    private static final WalkTable TABLE = WalkTable.read("pages.csv");
    private static final Set<Walker> BY_FILE_NAME =
            Set.of(Walker.COLLEAGUE, Walker.LEAD, Walker.FINANCE, Walker.NOBODY);
    private static final String VERSION = "select version from agreement where id = '%s'";

    @Test
    void everyPageAndEndpointStandsInTheTableAndNothingElse() {
        Set<String> targets = new TreeSet<>(Targets.pages());
        targets.addAll(Targets.endpoints());
        Set<String> walked = new TreeSet<>();
        for (WalkTable.Line line : TABLE.lines()) {
            String asked = line.get("method") + " " + line.get("address").split("\\?")[0];
            List<String> met = targets.stream().filter(asked::matches).toList();
            assertThat(met).as("targets of the row " + asked).hasSize(1);
            walked.addAll(met);
        }
        assertThat(walked).as("targets with a row in the table").isEqualTo(targets);
    }

    @Test
    void everybodyGetsExactlyTheExpectedAnswer() {
        for (WalkTable.Line line : TABLE.lines()) {
            WalkOffice.forgetVisits();
            for (Walker who : Walker.values()) {
                walk(line, who);
            }
        }
        assertThat(wrong).as("cells that differ from the table").isEmpty();
    }

    private void walk(WalkTable.Line line, Walker who) {
        Visitor visitor = Visitor.of(who);
        JournalCheck journal = JournalCheck.now(who);
        Map<String, String> before = WalkOffice.sums();
        Reply reply = ask(visitor, line, WalkOffice.ids("a"));
        String word = word(line, reply);
        String expected = line.expected(who);
        if (!word.equals(expected)) {
            wrong.add("%s as %s: %s, expected %s".formatted(line, who, word, expected));
        } else if (word.equals("OK")) {
            allowed(line, who, reply, journal);
        } else {
            refused(line, who, reply, before, journal);
        }
        if (word.equals("ABSENT")) {
            reply.difference(elsewhere(visitor, line))
                    .ifPresent(part -> wrong.add(line + " as " + who + " differs: " + part));
        }
    }

    private void allowed(WalkTable.Line line, Walker who, Reply reply, JournalCheck journal) {
        for (String kind : line.get("arrives").split("\\+")) {
            if (!kind.isEmpty() && !reply.body().contains(Things.canary(kind, "a"))) {
                wrong.add(line + " as " + who + ": does not show " + kind);
            }
        }
        journal.differs(Integer.parseInt(line.get("rows")))
                .ifPresent(rows -> wrong.add(line + " as " + who + ": journal " + rows));
    }

    private void refused(
            WalkTable.Line line,
            Walker who,
            Reply reply,
            Map<String, String> before,
            JournalCheck journal) {
        if (reply.holdsCanary("a")) {
            wrong.add(line + " as " + who + ": gives a canary away");
        }
        if (!reply.word().equals("BARE")) {
            journal.differs(0)
                    .ifPresent(rows -> wrong.add(line + " as " + who + ": refused " + rows));
        } else if (!who.mayRead() && journal.namesFile()) {
            wrong.add(line + " as " + who + ": opened the file");
        }
        Set<String> written = WalkOffice.writtenSince(before);
        if (!written.isEmpty()) {
            wrong.add(line + " as " + who + ": was refused and wrote " + written);
        }
    }

    private static Reply elsewhere(Visitor visitor, WalkTable.Line line) {
        Map<String, String> nothing = WalkOffice.ids("a");
        nothing.replaceAll((name, id) -> UUID.randomUUID().toString());
        return ask(visitor, line, nothing);
    }

    @Test
    void pagesAnswerAlikeUnderTheNameOfTheirFile() {
        for (WalkTable.Line line : TABLE.lines()) {
            String address = line.get("address");
            if (address.startsWith("api/") || address.startsWith("error/")) {
                continue;
            }
            WalkOffice.forgetVisits();
            String byName = address.replaceFirst("(\\?|$)", ".xhtml$1");
            for (Walker who : BY_FILE_NAME) {
                Reply reply = Visitor.of(who).get(Things.fill(byName, WalkOffice.ids("a")));
                if (!reply.word().equals(line.expected(who))) {
                    wrong.add(byName + " as " + who + ": " + reply.word());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    static Reply ask(Visitor visitor, WalkTable.Line line, Map<String, String> ids) {
        Map<String, String> places = new HashMap<>(ids);
        places.put("version", Long.toString(WalkOffice.number(VERSION.formatted(ids.get("card")))));
        String address = Things.fill(line.get("address"), places);
        String body = Things.fill(line.get("body"), places);
        return line.get("method").equals("GET")
                ? visitor.get(address)
                : visitor.command(line.get("method"), address, body);
    }

    private static String word(WalkTable.Line line, Reply reply) {
        boolean reads = line.get("method").equals("GET") || line.get("address").endsWith("/search");
        return !reads && reply.status() / 100 == 2 ? "OK" : reply.word();
    }
}
