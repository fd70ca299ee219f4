package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.GermanDates;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.Server;

/** Every button of a page works for whom the table names, and for nobody else, however sent. */
class WalkActionsIT extends AtTheWalkedOffice {
    private static final WalkTable TABLE = WalkTable.read("actions.csv");
    private static final String WRITES =
            "select count(*) from journal_entry where id > %d and account_id = '%s'"
                    + " and action <> 'READ'";

    /** Two dark pixels by two, drawn with a pen. */
    private static final String DRAWING =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAAC0lEQVR4nGNg"
                    + "AAEAAAYAAf6MZ8gAAAAASUVORK5CYII=";

    @Test
    void everyActionStandsInTheTableAndNothingElse() {
        Set<String> listed =
                TABLE.lines().stream()
                        .map(line -> line.get("action"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(Targets.actions());
    }

    @Test
    void everyActionWorksForItsOwnerOnly() {
        for (WalkTable.Line line : TABLE.lines()) {
            Walker owner = owner(line);
            Map<String, String> sent = filled(Visitor.of(owner), line, "a");
            for (Walker who : Walker.values()) {
                if (who != owner) {
                    replayed(line, who, sent);
                }
                if (who.worksElsewhere() && line.get("address").contains("{file}")) {
                    smuggled(line, who);
                }
            }
            if (owner != Walker.LEAD) {
                pressedByReader(line, reader(line));
            }
            pressedByOwner(line, owner, sent);
        }
        assertThat(wrong).as("cells that differ from the table").isEmpty();
        Reply after = Visitor.of(Walker.RESPONSIBLE).get("casefile/files");
        assertThat(after.word()).as("whoever signed out in the last row").isEqualTo("SIGN_IN");
    }

    /** What somebody else sent, sent again in a session of one's own. */
    private void replayed(WalkTable.Line line, Walker who, Map<String, String> sent) {
        Visitor visitor = Visitor.of(who);
        Map<String, String> before = WalkOffice.sums();
        Reply reply = visitor.post(address(line, "a"), sent);
        if (!reply.word().equals(line.expected(who))) {
            wrong.add("%s replayed as %s: %s".formatted(line, who, reply.word()));
        }
        unchanged(line + " replayed as " + who, before, reply);
    }

    /** A form of one's own file, sent to the address of another one. */
    private void smuggled(WalkTable.Line line, Walker who) {
        Visitor visitor = Visitor.of(who);
        String own = visitor.get(address(line, "b")).body();
        Map<String, String> form = form(own, line, "b");
        Map<String, String> before = WalkOffice.sums();
        Reply reply = visitor.post(address(line, "a"), form);
        String expected = shows(own, line) ? "ABSENT" : "BARE";
        if (!form.isEmpty() && !reply.word().equals(expected)) {
            wrong.add("%s smuggled by %s: %s".formatted(line, who, reply.word()));
        }
        unchanged(line + " smuggled by " + who, before, reply);
    }

    /** Whoever only reads gets no button, and pressing it all the same does nothing. */
    private void pressedByReader(WalkTable.Line line, Walker who) {
        if (!line.get("address").contains("{file}")) {
            return;
        }
        Visitor reader = Visitor.of(who);
        String page = reader.get(address(line, "a")).body();
        if (shows(page, line)) {
            wrong.add(line + " shows its button to a reader");
        }
        Map<String, String> before = WalkOffice.sums();
        reader.post(address(line, "a"), filled(page, line, "a"));
        if (!WalkOffice.sums().equals(before)) {
            wrong.add(line + " wrote for a reader");
        }
    }

    /** Most buttons are there for whoever is responsible; some for somebody else alone. */
    static Walker owner(WalkTable.Line line) {
        return Arrays.stream(Walker.values())
                .filter(who -> line.expected(who).equals("DONE"))
                .findFirst()
                .orElse(Walker.RESPONSIBLE);
    }

    /** Team leads read files but for who acts for them; there it is the deputies who only read. */
    private static Walker reader(WalkTable.Line line) {
        return line.get("action").startsWith("responsibilityPage.") ? Walker.DEPUTY : Walker.LEAD;
    }

    private void pressedByOwner(WalkTable.Line line, Walker owner, Map<String, String> sent) {
        long last = WalkOffice.number("select coalesce(max(id), 0) from journal_entry");
        Reply reply = Visitor.of(owner).post(address(line, "a"), sent);
        if (!reply.word().equals(line.expected(owner))) {
            wrong.add(line + " pressed by its owner: " + reply.word() + " " + reply.errors());
        }
        String account = Things.id(owner.column()).toString();
        long writes = WalkOffice.number(WRITES.formatted(last, account));
        if (writes != Long.parseLong(line.get("writes"))) {
            wrong.add(line + " pressed by its owner: rows of writing in the journal: " + writes);
        }
    }

    private static boolean shows(String page, WalkTable.Line line) {
        return page.contains("name=\"" + line.get("button") + "\"");
    }

    private void unchanged(String what, Map<String, String> before, Reply reply) {
        if (!WalkOffice.sums().equals(before)) {
            wrong.add(what + ": wrote");
        }
        if (reply.holdsCanary("a")) {
            wrong.add(what + ": gives a canary away");
        }
    }

    static Map<String, String> filled(Visitor who, WalkTable.Line line, String letter) {
        return form(who.get(address(line, letter)).body(), line, letter);
    }

    /** The form of a page with what the table says, nothing where there is none. */
    static Map<String, String> form(String page, WalkTable.Line line, String letter) {
        String form = line.get("button").split(":")[0];
        return Form.in(page, form).isEmpty() ? Map.of() : filled(page, line, letter);
    }

    private static Map<String, String> filled(String page, WalkTable.Line line, String letter) {
        Map<String, String> places = new HashMap<>(WalkOffice.ids(letter));
        places.put("password", Server.demoPassword());
        places.put("drawing", DRAWING);
        places.put("soon", GermanDates.input(LocalDate.now().plusMonths(3)));
        Map<String, String> form = Form.in(page, line.get("button").split(":")[0]);
        Visitor.fields(line.get("fields"))
                .forEach((name, value) -> form.put(name, Things.fill(value, places)));
        form.put(line.get("button"), "x");
        return form;
    }

    static String address(WalkTable.Line line, String letter) {
        return Things.fill(line.get("address"), WalkOffice.ids(letter));
    }
}
