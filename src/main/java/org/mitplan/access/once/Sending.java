package org.mitplan.access.once;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Objects;
import java.util.Set;
import org.mitplan.shared.Journaled;
import org.mitplan.shared.Outrun;
import org.mitplan.shared.SentBefore;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;

/**
 * The form or command that is being sent in this request; its number is used up in the transaction
 * of the first thing that it writes, and stays good if that is refused.
 */
@RequestScoped
public class Sending {
    private static final Set<String> LOOKS = Set.of("READ", "SEARCH", "EXPORT");

    @Inject private SentForms sent;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private Sent form;
    private boolean other;
    private boolean outdated;
    private boolean conflict;
    private String answer = "";
    private Object noted;
    private boolean stored;

    /**
     * @param before whether something else was stored under its number: nothing more is then
     * @param refused whether its number was refused because somebody else was faster
     */
    public void begin(Sent what, boolean before, boolean refused) {
        form = what;
        other = before;
        outdated = refused;
    }

    /** What writes is journaled in its own transaction, so hardly a write passes by here. */
    void notes(@Observes Journaled row) {
        if (row.who() != null && !LOOKS.contains(row.action())) {
            stores(row.who().account());
        }
    }

    /**
     * To be called by whoever stores something of which the journal says nothing.
     *
     * @throws SentBefore if something else was stored in the name of this form
     * @throws Stale if this form was refused before, however much its page knows by now: what it
     *     was told then nobody may have read
     */
    public void stores(AccountId account) {
        Stale.unless(!outdated);
        if (other) {
            throw new SentBefore();
        }
        Object now = transactions.getTransactionKey();
        if (form != null && !stored && !Objects.equals(noted, now)) {
            sent.add(account, form);
            noted = now;
        }
    }

    void lasts(@Observes(during = TransactionPhase.AFTER_SUCCESS) Journaled row) {
        stored |= noted != null;
    }

    void wasInVain(@Observes(during = TransactionPhase.AFTER_FAILURE) Journaled row) {
        noted = null;
    }

    void isTooLate(@Observes(notifyObserver = Reception.IF_EXISTS) Outrun meanwhile) {
        conflict = true;
    }

    /** Whether somebody else was faster. */
    public boolean isInConflict() {
        return conflict;
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
