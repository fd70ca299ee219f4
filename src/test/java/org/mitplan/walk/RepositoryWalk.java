package org.mitplan.walk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Impersonation;
import org.mitplan.access.OwnAccess;
import org.mitplan.access.Section;
import org.mitplan.access.Sections;
import org.mitplan.access.StaffMember;
import org.mitplan.access.signin.SignIn;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.Transactions;

/**
 * Asks the repositories for things of file a, of which nobody may notice that there is a file b.
 */
@ApplicationScoped
class RepositoryWalk implements Hunt.Cells {
    private static final UUID A = Things.id("file", "a");
    private static final UUID B = Things.id("file", "b");
    private static final Map<String, Answer> ALONE = new TreeMap<>();
    private static Instant kept;

    @Inject private SignIn signIn;
    @Inject private WalkDatabase database;

    /**
     * What came of a call: ABSENT; LEAK if something of file b is in the result or was written;
     * TWICE if the database knows the row already; REFUSED if the rules are against it; otherwise
     * FOUND. Beside it what the result shows, and what the file holds then.
     */
    record Answer(String word, String shown, String content) {}

    static List<WalkTable.Line> lines() {
        return WalkTable.read("repositories.csv").lines();
    }

    /** Keeps what each method answers while there is no file b. */
    void keep() throws Exception {
        ALONE.clear();
        kept = Instant.now();
        for (WalkTable.Line line : lines()) {
            ALONE.put(key(line), ask(line, ""));
        }
    }

    /** What is wrong with the answers about file a, by the question. */
    @Override
    public Map<String, String> wrong(WalkTable.Line line) throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>();
        Answer own = ask(line, "");
        if (!own.word().equals(line.get("own"))) {
            wrong.put("own", own.word() + " " + own.shown());
        }
        if (own.word().equals("FOUND") && !carries(line, own)) {
            wrong.put("arrives", "no '" + line.get("arrives") + "': " + own.shown());
        }
        if (!own.equals(ALONE.get(key(line)))) {
            wrong.put("alone", own + " was " + ALONE.get(key(line)));
        }
        Answer strange = ask(line, Arguments.EVERYTHING);
        if (!strange.word().equals(line.get("strange"))) {
            wrong.put("strange", strange.word() + " " + strange.shown());
        }
        return wrong;
    }

    private static String key(WalkTable.Line line) {
        return line.get("method") + " " + line.get("given");
    }

    private static boolean carries(WalkTable.Line line, Answer own) {
        return method(line).method().getReturnType() == void.class
                || Things.carries(own.shown(), line.get("arrives"));
    }

    /** The statements that the method has for its own file. */
    @Override
    public Set<String> statements(WalkTable.Line line) throws Exception {
        try (WalkedDoor.Watch watch = WalkedDoor.watch()) {
            ask(line, "");
            return watch.statementsOfFiles();
        }
    }

    /** The statements of a method whose answer is no other when they are asked for file b. */
    @Override
    public List<String> deaf(WalkTable.Line line) throws Exception {
        Answer own = ask(line, "");
        List<String> deaf = new ArrayList<>();
        for (String text : statements(line)) {
            if (Mutant.of(text, false).isEmpty()) {
                continue;
            }
            try (WalkedDoor.Watch watch = WalkedDoor.watch()) {
                watch.of(text, token -> token(section(line), action(line), B));
                if (ask(line, "").equals(own)) {
                    deaf.add(text);
                }
            }
        }
        return deaf;
    }

    /** Whether a token of one section opens the method. */
    boolean opens(WalkTable.Line line, Section section) throws Exception {
        Transactions.begin();
        try {
            method(line).call(arguments(line, section, ""));
            return true;
        } catch (NotFound absent) {
            return false;
        } catch (DomainException | PersistenceException againstTheRules) {
            return true;
        } finally {
            Transactions.rollback();
        }
    }

    private static RepositoryMethod method(WalkTable.Line line) {
        return RepositoryMethod.named(CaseAccess.class, line.get("method"));
    }

    private Arguments arguments(WalkTable.Line line, Section section, String strange) {
        Arguments arguments = new Arguments(strange);
        arguments.given(line.get("given").replace("meanwhile", "meanwhile:" + kept));
        arguments.add(CaseAccess.class, () -> token(section, action(line), A));
        arguments.add(OwnAccess.class, () -> token(section, action(line), A).own());
        return arguments;
    }

    private Answer ask(WalkTable.Line line, String strange) throws Exception {
        Arguments arguments = arguments(line, section(line), strange);
        Transactions.begin();
        try {
            String before = database.contentOf(B);
            String shown = Shown.of(method(line).call(arguments));
            boolean leaks = Things.tells(shown, "b") || !before.equals(database.contentOf(B));
            return new Answer(leaks ? "LEAK" : "FOUND", shown, database.contentOf(A));
        } catch (NotFound absent) {
            return new Answer("ABSENT", "", "");
        } catch (DomainException againstTheRules) {
            return new Answer("REFUSED", againstTheRules.getMessage(), "");
        } catch (PersistenceException takesPartAlready) {
            return new Answer("TWICE", "", "");
        } finally {
            Transactions.rollback();
        }
    }

    /** The section of its own first, then those that quote it. */
    static List<Section> opening(WalkTable.Line line) {
        return Arrays.stream(line.get("sections").split("/")[0].split(" "))
                .map(Sections::named)
                .toList();
    }

    private static Section section(WalkTable.Line line) {
        return opening(line).get(0);
    }

    /** Writing, unless another action stands behind the sections. */
    private static Action action(WalkTable.Line line) {
        String[] words = line.get("sections").split("/");
        return words.length > 1 ? Action.valueOf(words[1]) : Action.WRITE;
    }

    /** Whoever is responsible holds it; an offer is answered by whoever got it. */
    private CaseAccess token(Section section, Action action, UUID file) {
        String who = action == Action.TAKE_OVER ? "colleague" : "responsible";
        StaffMember person = signIn.resume(new SessionId(Things.id(who))).orElseThrow();
        return Impersonation.token(person, new CaseFileId(file), section, action);
    }
}
