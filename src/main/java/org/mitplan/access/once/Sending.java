package org.mitplan.access.once;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.mitplan.shared.Journaled;
import org.mitplan.shared.id.AccountId;

/**
 * The form or command that is being sent in this request; its number is used up in the transaction
 * of the first thing that it writes, and stays good if that is refused.
 */
@RequestScoped
public class Sending {
    static final String FIELD = "once";
    static final String HEADER = "X-Mitplan-Once";
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{32}");
    private static final Set<String> LOOKS = Set.of("READ", "SEARCH", "EXPORT");

    @Inject private SentForms sent;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private String number = "";
    private String answer = "";
    private Object noted;
    private boolean stored;

    /** The number under which a page sent this; empty if none of our own pages did. */
    public static String number(HttpServletRequest request) {
        String command = request.getHeader(HEADER);
        String sent = command == null ? request.getParameter(FIELD) : command;
        return sent != null && NUMBER.matcher(sent).matches() ? sent : "";
    }

    public void begin(String newNumber) {
        number = newNumber;
    }

    /** What writes is journaled in its own transaction, so hardly a write passes by here. */
    void notes(@Observes Journaled row) {
        if (!LOOKS.contains(row.action())) {
            stores(row.account());
        }
    }

    /** To be called by whoever stores something of which the journal says nothing. */
    public void stores(AccountId account) {
        Object now = transactions.getTransactionKey();
        if (!number.isEmpty() && !stored && !Objects.equals(noted, now)) {
            sent.add(account, number);
            noted = now;
        }
    }

    void lasts(@Observes(during = TransactionPhase.AFTER_SUCCESS) Journaled row) {
        stored |= noted != null;
    }

    void wasInVain(@Observes(during = TransactionPhase.AFTER_FAILURE) Journaled row) {
        noted = null;
    }

    /** What a command is answered, to be said again. */
    public void answers(String json) {
        answer = json;
    }

    public String answer() {
        return answer;
    }

    /** Whether something was stored in the name of this number. */
    public boolean hasStored() {
        return stored;
    }
}
