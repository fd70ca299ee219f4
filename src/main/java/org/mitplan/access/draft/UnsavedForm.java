package org.mitplan.access.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mitplan.shared.Question;
import org.mitplan.shared.id.AccountId;

/**
 * That somebody typed into a form and did not store it.
 *
 * @param own whether the reader typed it
 * @param tab the opened page in which it was typed
 * @param typed what it was, where the reader typed it; of others never what
 */
public record UnsavedForm(
        AccountId account,
        String by,
        boolean own,
        FormKey form,
        String tab,
        Instant savedAt,
        List<Typed> typed)
        implements Serializable {
    private static final int LONG = 600;

    /**
     * Refuses to leave drafts behind that nobody was shown.
     *
     * @param seen the drafts in view of which somebody goes on
     * @param question what is asked
     * @throws Question if there is another one
     */
    public static void mustBeSeen(
            List<UnsavedForm> there, List<UnsavedForm> seen, String question) {
        if (!there.stream().allMatch(one -> seen.stream().anyMatch(one::isSame))) {
            throw new Question(question);
        }
    }

    /** What people call the form. */
    public String name() {
        return form.name();
    }

    /** Whether it is so long that it is shown folded. */
    public boolean isLong() {
        return typed.stream().mapToInt(one -> one.text().length()).sum() > LONG;
    }

    /** Whether it is the same draft, however much was typed into it since. */
    private boolean isSame(UnsavedForm other) {
        return form.equals(other.form) && account.equals(other.account) && tab.equals(other.tab);
    }
}
