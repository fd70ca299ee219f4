package org.mitplan.walk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.access.Actor;
import org.mitplan.access.FamilyMember;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Machine;
import org.mitplan.access.MayCall;
import org.mitplan.access.Partner;
import org.mitplan.access.Principal;
import org.mitplan.access.StaffMember;
import org.mitplan.access.signin.SignIn;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.Transactions;

/** Calls the boundaries as everybody, and notes what differs from the table. */
@ApplicationScoped
class BoundaryWalk {
    @Inject private Actor actor;
    @Inject private SignIn signIn;
    @Inject private WalkDatabase database;

    static List<WalkTable.Line> lines() {
        return WalkTable.read("boundaries.csv").lines();
    }

    /** What is wrong with the answers of one method, by the person who called it. */
    Map<String, String> wrong(WalkTable.Line line) throws Exception {
        Map<String, String> wrong = refusals(line);
        for (Walker who : Walker.values()) {
            if (line.expected(who).equals("OK")) {
                become(who);
                allowed(line, method(line), who, new Notes(who.column(), wrong));
            }
        }
        return wrong;
    }

    /** The same of those only who are refused. */
    Map<String, String> refusals(WalkTable.Line line) {
        Map<String, String> wrong = new TreeMap<>();
        for (Walker who : Walker.values()) {
            if (!line.expected(who).equals("OK")) {
                become(who);
                refused(line, method(line), who, new Notes(who.column(), wrong));
            }
        }
        return wrong;
    }

    private static BoundaryMethod method(WalkTable.Line line) {
        return BoundaryMethod.named(line.get("method"));
    }

    /** What is wrong when things of the other file are named, by their kind. */
    Map<String, String> strange(WalkTable.Line line) throws Exception {
        BoundaryMethod method = method(line);
        Map<String, String> wrong = new TreeMap<>();
        become(someoneAllowed(line));
        for (String kind : Arguments.KINDS) {
            Arguments arguments = arguments(line, kind);
            arguments.of(method.method());
            if (arguments.areStrange()) {
                Notes notes = new Notes("another file's " + kind, wrong);
                Map<String, String> before = database.sums();
                Throwable failure = method.failure(arguments);
                notes.unless(failure instanceof NotFound, String.valueOf(failure));
                Set<String> written = database.changedSince(before);
                written.retainAll(written(method, arguments));
                notes.unless(written.isEmpty(), "refused, and written in " + written);
            }
        }
        return wrong;
    }

    /** The statements that a method has for whoever may call it. */
    Set<String> statements(WalkTable.Line line) throws Exception {
        Walker who = someoneAllowed(line);
        become(who);
        try (WalkedDoor.Watch watch = WalkedDoor.watch()) {
            allowed(line, method(line), who, Notes.none());
            return watch.statements();
        }
    }

    /** Asked twice: in runs of everything one sum once differed after a call that wrote nothing. */
    private Set<String> written(BoundaryMethod method, Arguments arguments) {
        Map<String, String> before = database.sums();
        method.failure(arguments);
        return database.changedSince(before);
    }

    private static Walker someoneAllowed(WalkTable.Line line) {
        return Arrays.stream(Walker.values())
                .filter(who -> line.expected(who).equals("OK"))
                .findFirst()
                .orElse(Walker.RESPONSIBLE);
    }

    private void become(Walker who) {
        Impersonation.of(actor, principal(who));
    }

    private Principal principal(Walker who) {
        UUID id = Things.id(who.column());
        AccountId account = new AccountId(id);
        PersonId person = new PersonId(Things.id(who == Walker.CHILD ? "young" : "person", "a"));
        return switch (who.kind()) {
            case FAMILY -> new FamilyMember(account, person, "Rundgang");
            case PARTNER -> new Partner(account, person, "Rundgang");
            case MACHINE -> new Machine(account, "Rundgang");
            default -> signIn.resume(new SessionId(id)).orElse(null);
        };
    }

    private void allowed(WalkTable.Line line, BoundaryMethod method, Walker who, Notes notes)
            throws Exception {
        int lasting = database.lastEntry();
        Transactions.begin();
        try {
            before(line.get("given"));
            become(who);
            int last = database.lastEntry();
            Object result = method.call(arguments(line, ""));
            arrived(line, method, who, Shown.of(result), notes);
            journaled(line, who, database.entriesSince(last), notes);
        } catch (Exception | AssertionError failure) {
            notes.unless(false, String.valueOf(failure));
        } finally {
            Transactions.rollback();
        }
        notes.unless(database.lastEntry() == lasting, "the journal is in a transaction of its own");
    }

    /** Every result carries something of its file, or "+reached" of the files of whoever asks. */
    private static void arrived(
            WalkTable.Line line, BoundaryMethod method, Walker who, String shown, Notes notes) {
        String said = line.get("arrives");
        if (said.startsWith("+")) {
            String word = Profiles.named(said.substring(1)).get(who.column());
            notes.unless(ReachWalk.word(shown).equals(word), "not " + word + ": " + shown);
        } else if (method.method().getReturnType() != void.class) {
            notes.unless(Things.carries(shown, said), "no '" + said + "': " + shown);
        }
    }

    /** About file a, unless something else is given in one word. */
    private static Arguments arguments(WalkTable.Line line, String strange) {
        Arguments arguments = new Arguments(strange);
        String given = line.get("given");
        arguments.given(given.contains(" ") ? "" : given);
        return arguments;
    }

    /** What others did before: "LEAD ReleaseDesk.decide(...)", one after the other. */
    private void before(String given) throws Exception {
        for (String step : given.contains(" ") ? given.split("\\+") : new String[0]) {
            become(Walker.valueOf(step.substring(0, step.indexOf(' '))));
            BoundaryMethod.named(step.substring(step.indexOf(' ') + 1)).call(new Arguments(""));
        }
    }

    private static void journaled(
            WalkTable.Line line, Walker who, List<WalkDatabase.Entry> entries, Notes notes) {
        String seen =
                entries.stream()
                        .map(e -> name(e) + " " + e.section() + " " + e.action())
                        .collect(Collectors.joining(", "));
        notes.unless(
                seen.equals(line.get("journal"))
                        && entries.stream()
                                .allMatch(e -> e.account().value().equals(Things.id(who.column()))),
                "journal says '%s'".formatted(seen));
    }

    private static String name(WalkDatabase.Entry entry) {
        if (entry.file() == null) {
            return "all";
        }
        return entry.file().value().equals(Things.id("file", "a")) ? "a" : "new";
    }

    private void refused(WalkTable.Line line, BoundaryMethod method, Walker who, Notes notes) {
        boolean absent = line.expected(who).equals("ABSENT");
        Map<String, String> before = database.sums();
        int lasting = database.lastEntry();
        Throwable refusal = method.failure(arguments(line, ""));
        notes.unless(
                (absent ? NotFound.class : Forbidden.class).isInstance(refusal),
                String.valueOf(refusal));
        notes.unless(
                absent || declared(method, who) || !method.began(refusal),
                "was refused after it had begun");
        notes.unless(database.lastEntry() == lasting, "refused and journaled");
        Set<String> changed = database.changedSince(before);
        if (!changed.isEmpty()) {
            changed.retainAll(written(method, arguments(line, "")));
        }
        notes.unless(changed.isEmpty(), "refused, and written in " + changed);
    }

    /** Whether the method is for people with a role like that, whatever it makes of them then. */
    private boolean declared(BoundaryMethod method, Walker who) {
        MayCall declared = method.method().getAnnotation(MayCall.class);
        Principal someone = principal(who);
        return someone != null
                && (List.of(declared.all()).contains(someone.kind())
                        || someone instanceof StaffMember member
                                && Stream.of(declared.value()).anyMatch(member::is));
    }

    /** Where to write down what is wrong. */
    private record Notes(String cell, Map<String, String> wrong) {
        private static Notes none() {
            return new Notes("", new TreeMap<>());
        }

        private void unless(boolean right, String what) {
            if (!right) {
                wrong.merge(cell, what, (one, other) -> one + "; " + other);
            }
        }
    }
}
