package org.mitplan.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mitplan.access.draft.Typed;
import org.mitplan.shared.id.AccountId;

/**
 * That somebody typed into a form and did not store it.
 *
 * @param typed what it was, where the reader typed it; of others never what
 */
public record UnsavedForm(
        AccountId account, String by, String form, String tab, Instant savedAt, List<Typed> typed)
        implements Serializable {
    /** What people call the form. */
    public String name() {
        return FormName.of(form);
    }

    /** Whether the reader typed it: no draft is without words, and only own ones are told. */
    public boolean isOwn() {
        return !typed.isEmpty();
    }

    /** Whether it is the same draft, however much was typed into it since. */
    public boolean isSame(UnsavedForm other) {
        return form.equals(other.form) && account.equals(other.account) && tab.equals(other.tab);
    }
}
