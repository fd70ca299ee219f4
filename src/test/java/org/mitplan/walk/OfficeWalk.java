package org.mitplan.walk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mitplan.access.Action;
import org.mitplan.access.Impersonation;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.signin.SignIn;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.Transactions;

/** Asks the repositories that keep the books on who works here. */
@ApplicationScoped
class OfficeWalk {
    private static final List<Action> ACTIONS =
            List.of(Action.READ, Action.WRITE, Action.APPROVE, Action.OVERSEE);

    @Inject private SignIn signIn;

    static List<WalkTable.Line> lines() {
        return WalkTable.read("offices.csv").lines();
    }

    /** What is wrong with the answers, by the person who asked and for what. */
    Map<String, String> wrong(WalkTable.Line line) throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<Action> opening =
                Arrays.stream(line.get("actions").split(" ")).map(Action::valueOf).toList();
        for (Walker who : Walker.values()) {
            boolean opened = false;
            for (Action action : ACTIONS) {
                String answer = ask(line, who, action);
                boolean opens = !answer.equals("FORBIDDEN");
                opened |= opens;
                if (opens && !(opening.contains(action) && answer.contains(line.get("arrives")))) {
                    wrong.put(who + " " + action, answer);
                }
            }
            if (opened != line.expected(who).equals("OK")) {
                wrong.put(who.column(), opened ? "OK" : "FORBIDDEN");
            }
        }
        return wrong;
    }

    private String ask(WalkTable.Line line, Walker who, Action action) throws Exception {
        RepositoryMethod method = RepositoryMethod.named(OfficeAccess.class, line.get("method"));
        Transactions.begin();
        try {
            OfficeAccess access =
                    signIn.resume(new SessionId(Things.id(who.column())))
                            .map(person -> Impersonation.office(person, action))
                            .orElseThrow(Forbidden::new);
            Arguments arguments = new Arguments("");
            arguments.given(line.get("given"));
            arguments.add(OfficeAccess.class, () -> access);
            return Shown.of(method.call(arguments));
        } catch (Forbidden refused) {
            return "FORBIDDEN";
        } catch (DomainException answer) {
            return answer.toString();
        } finally {
            Transactions.rollback();
        }
    }
}
