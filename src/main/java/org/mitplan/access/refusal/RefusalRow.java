package org.mitplan.access.refusal;

import java.time.LocalDate;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.id.AccountId;

/**
 * How often something was refused on a day.
 *
 * @param who whose account it concerns; null where nobody is known or told
 * @param name of that account, empty for nobody
 * @param networks from how many it came, as far as they are still known
 * @param someNetworks the first few of them
 */
public record RefusalRow(
        LocalDate day,
        Refusal.Kind kind,
        AccountId who,
        String name,
        int times,
        int networks,
        String someNetworks) {

    /** Whether it is more than happens to anybody on a day like any other. */
    public boolean isUnusual() {
        return times >= usual();
    }

    /** The same without saying whom it concerns. */
    public RefusalRow ofSomebody() {
        return new RefusalRow(day, kind, null, "", times, networks, someNetworks);
    }

    private int usual() {
        return switch (kind) {
            case PASSWORD, ROLE, ABSENT -> 10;
            case TOO_OFTEN, CODE, UPLOAD -> 5;
            case SENDER -> 3;
        };
    }
}
