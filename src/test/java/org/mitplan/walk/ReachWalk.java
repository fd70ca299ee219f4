package org.mitplan.walk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Reach;
import org.mitplan.access.signin.SignIn;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.Transactions;

/** Asks the repositories for what somebody reaches over many files. */
@ApplicationScoped
class ReachWalk implements Hunt.Cells {
    private static final Pattern COUNT = Pattern.compile("(?<![\\w-])[1-9]\\d*(?![\\w-])");

    /** Given where the answer is about the office, in which anybody may have proposed something. */
    private static final String OFFICE = "office";

    private static final List<Walker> ASKERS =
            List.of(Walker.RESPONSIBLE, Walker.LEAD, Walker.COLLEAGUE);

    @Inject private SignIn signIn;
    @Inject private WalkDatabase database;

    static List<WalkTable.Line> lines() {
        return WalkTable.read("reaches.csv").lines();
    }

    /** What is wrong with the answers, by the person who asked. */
    @Override
    public Map<String, String> wrong(WalkTable.Line line) throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Walker who : Walker.values()) {
            String shown = ask(line, who);
            String word = line.get("given").contains(OFFICE) ? files(shown) : word(shown);
            boolean told = !line.get("never").isEmpty() && shown.contains(line.get("never"));
            if (told || !word.equals(line.expected(who))) {
                wrong.put(who.column(), word + " " + shown);
            }
        }
        return wrong;
    }

    /** What arrives: as files() says; where only something was counted the first number. */
    static String word(String shown) {
        Matcher count = COUNT.matcher(shown);
        String files = files(shown);
        return files.equals("BARE") && count.find() ? count.group() : files;
    }

    /**
     * ABSENT; the files whose marks or ids are shown, as A and B with the name of the young person,
     * as a and b without it; otherwise BARE.
     */
    private static String files(String shown) {
        String files = file(shown, "a") + file(shown, "b");
        if (!files.isEmpty()) {
            return files;
        }
        return shown.equals("ABSENT") || shown.equals("FORBIDDEN") ? shown : "BARE";
    }

    private static String file(String shown, String letter) {
        if (!Things.tells(shown, letter)) {
            return "";
        }
        boolean named = shown.contains(Things.canary("name", letter));
        return named ? letter.toUpperCase(Locale.ROOT) : letter;
    }

    @Override
    public Set<String> statements(WalkTable.Line line) throws Exception {
        try (WalkedDoor.Watch watch = WalkedDoor.watch()) {
            for (Walker who : ASKERS) {
                ask(line, who);
            }
            return watch.statementsOfReaches();
        }
    }

    /** The statements whose answer is the same for whoever has no way into any file. */
    @Override
    public List<String> deaf(WalkTable.Line line) throws Exception {
        List<String> deaf = new ArrayList<>();
        for (String text : statements(line)) {
            boolean heard = false;
            for (Walker who : ASKERS) {
                heard |= hears(line, text, who, "admin") || hears(line, text, who, "keeper");
            }
            if (!heard) {
                deaf.add(text);
            }
        }
        return deaf;
    }

    private boolean hears(WalkTable.Line line, String text, Walker who, String other)
            throws Exception {
        String own = ask(line, who);
        Reach another = token(other).orElseThrow();
        try (WalkedDoor.Watch watch = WalkedDoor.watch()) {
            watch.by(text, reach -> another);
            return !ask(line, who).equals(own);
        }
    }

    private String ask(WalkTable.Line line, Walker who) throws Exception {
        RepositoryMethod method = RepositoryMethod.named(Reach.class, line.get("method"));
        Optional<Reach> reach = token(who.column());
        if (reach.isEmpty()) {
            return "FORBIDDEN";
        }
        Arguments arguments = new Arguments("");
        arguments.given(line.get("given"));
        arguments.add(Reach.class, reach::get);
        Transactions.begin();
        try {
            if (line.get("given").contains("alone")) {
                database.leavesAlone();
            }
            return Shown.of(method.call(arguments));
        } catch (NotFound absent) {
            return "ABSENT";
        } finally {
            Transactions.rollback();
        }
    }

    private Optional<Reach> token(String who) {
        return signIn.resume(new SessionId(Things.id(who)))
                .map(person -> Impersonation.reach(person, LocalDate.now(TimeSource.OFFICE)));
    }
}
