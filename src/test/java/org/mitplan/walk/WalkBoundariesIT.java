package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mitplan.access.Actor;
import org.mitplan.access.Impersonation;
import org.mitplan.access.SignIn;
import org.mitplan.asvs.Asvs;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.InContainer;

/** Every boundary method lets through whom the table names, journals once, and refuses the rest. */
@Asvs({"8.2.1", "8.3.1"})
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkBoundariesIT {
    private final List<String> wrong = new ArrayList<>();
    @Inject private Actor actor;
    @Inject private SignIn signIn;
    @Inject private WalkDatabase database;
    @Inject private UserTransaction transaction;

    @Test
    @Order(1)
    @RunAsClient
    void officeOpens() {
        WalkOffice.open();
        WalkOffice.lockOut(Staff.DISABLED);
        WalkOffice.lockOut(Staff.OUTDATED);
    }

    @Test
    @Order(2)
    void everyBoundaryMethodStandsInTheTableAndNothingElse() {
        Set<String> found = new TreeSet<>();
        BoundaryMethod.all().forEach(method -> found.add(method.toString()));
        Set<String> listed =
                table().lines().stream()
                        .map(line -> line.get("method"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(found);
    }

    @Test
    @Order(3)
    void everybodyGetsExactlyTheExpectedAnswer() throws Exception {
        for (WalkTable.Line line : table().lines()) {
            BoundaryMethod method = BoundaryMethod.named(line.get("method"));
            for (Staff who : Staff.values()) {
                become(who);
                if (line.expected(who).equals("OK")) {
                    allowed(line, method, who);
                } else {
                    refused(line, method, who);
                }
            }
        }
        assertThat(wrong).as("cells that differ from the table").isEmpty();
    }

    @Test
    @Order(4)
    void thingsOfAnotherFileAreNotThere() throws Exception {
        for (WalkTable.Line line : table().lines()) {
            BoundaryMethod method = BoundaryMethod.named(line.get("method"));
            become(someoneAllowed(line));
            for (String kind : Arguments.KINDS) {
                Arguments arguments = new Arguments(kind);
                arguments.of(method.method());
                if (arguments.areStrange()) {
                    Map<String, String> before = database.sums();
                    note(
                            method + " with another file's " + kind,
                            method.failure(arguments),
                            NotFound.class);
                    Set<String> written = database.changedSince(before);
                    written.retainAll(written(method, arguments));
                    noteUnless(
                            written.isEmpty(),
                            method + " with " + kind + ": refused, and written in " + written);
                }
            }
        }
        assertThat(wrong).as("ways into another file").isEmpty();
    }

    /** Asked twice: in runs of everything one sum once differed after a call that wrote nothing. */
    private Set<String> written(BoundaryMethod method, Arguments arguments) {
        Map<String, String> before = database.sums();
        method.failure(arguments);
        return database.changedSince(before);
    }

    private static Staff someoneAllowed(WalkTable.Line line) {
        return Arrays.stream(Staff.values())
                .filter(who -> line.expected(who).equals("OK"))
                .findFirst()
                .orElse(Staff.RESPONSIBLE);
    }

    @Test
    @Order(5)
    @RunAsClient
    void officeCloses() {
        WalkOffice.close();
    }

    private static WalkTable table() {
        return WalkTable.read("boundaries.csv");
    }

    private void become(Staff who) {
        Impersonation.of(actor, signIn.resume(new SessionId(Things.id(who.column()))).orElse(null));
    }

    private void allowed(WalkTable.Line line, BoundaryMethod method, Staff who) throws Exception {
        int lasting = database.lastEntry();
        transaction.begin();
        try {
            before(line.get("given"));
            become(who);
            int last = database.lastEntry();
            Object result = method.call(new Arguments(""));
            String text = Things.text(result);
            noteUnless(
                    line.get("arrives").isEmpty()
                            || text.contains("kanarie-" + line.get("arrives")),
                    "%s as %s brings no %s: %s".formatted(line, who, line.get("arrives"), text));
            note(line, who, database.entriesSince(last));
        } catch (Exception | AssertionError failure) {
            wrong.add(line + " as " + who + ": " + failure);
        } finally {
            transaction.rollback();
        }
        noteUnless(
                database.lastEntry() == lasting,
                line + " as " + who + ": the journal is in a transaction of its own");
    }

    /** What others did before: "LEAD ReleaseDesk.decide(...)", one after the other. */
    private void before(String given) throws Exception {
        for (String step : given.isEmpty() ? new String[0] : given.split("\\+")) {
            become(Staff.valueOf(step.substring(0, step.indexOf(' '))));
            BoundaryMethod.named(step.substring(step.indexOf(' ') + 1)).call(new Arguments(""));
        }
    }

    private void note(WalkTable.Line line, Staff who, List<WalkDatabase.Entry> entries) {
        String seen =
                entries.stream()
                        .map(e -> name(e) + " " + e.section() + " " + e.action())
                        .collect(Collectors.joining(", "));
        noteUnless(
                seen.equals(line.get("journal"))
                        && entries.stream()
                                .allMatch(e -> e.account().value().equals(Things.id(who.column()))),
                "%s as %s: journal says '%s'".formatted(line, who, seen));
    }

    private static String name(WalkDatabase.Entry entry) {
        if (entry.file() == null) {
            return "all";
        }
        return entry.file().value().equals(Things.id("file", "a")) ? "a" : "new";
    }

    private void refused(WalkTable.Line line, BoundaryMethod method, Staff who) {
        Class<?> expected = line.expected(who).equals("ABSENT") ? NotFound.class : Forbidden.class;
        Map<String, String> before = database.sums();
        int lasting = database.lastEntry();
        note(line + " as " + who, method.failure(new Arguments("")), expected);
        noteUnless(
                database.lastEntry() == lasting, line + " as " + who + ": refused and journaled");
        noteNothingWritten(before, line + " as " + who);
    }

    private void note(String what, Throwable refusal, Class<?> expected) {
        noteUnless(expected.isInstance(refusal), what + ": " + refusal);
    }

    private void noteNothingWritten(Map<String, String> before, String what) {
        Set<String> changed = database.changedSince(before);
        noteUnless(changed.isEmpty(), what + ": refused, and written in " + changed);
    }

    private void noteUnless(boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }
}
