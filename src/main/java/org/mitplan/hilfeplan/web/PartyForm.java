package org.mitplan.hilfeplan.web;

import java.io.Serializable;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Differences;

/** What is typed about one person into one part of a plan. */
public abstract class PartyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PartyRow row;

    PartyForm(PartyRow row) {
        this.row = row;
    }

    abstract void seen(PartyRow now);

    abstract void compare(PartyRow stored, Differences lines);

    static void about(Differences lines, PartyRow who, String key, String theirs, String mine) {
        lines.named(PartForm.of(who.name(), Texts.of(key)), theirs, mine);
    }

    public final PartyRow getRow() {
        return row;
    }
}
