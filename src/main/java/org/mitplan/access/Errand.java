package org.mitplan.access;

import java.io.Serializable;
import org.mitplan.shared.id.AccountId;

/** That somebody asked for work which runs later; {@link Errands} alone takes it down. */
public final class Errand implements Serializable {
    private static final long serialVersionUID = 1L;
    private final AccountId asked;

    Errand(AccountId asked) {
        this.asked = asked;
    }

    AccountId asked() {
        return asked;
    }
}
