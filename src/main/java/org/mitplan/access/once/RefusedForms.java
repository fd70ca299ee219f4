package org.mitplan.access.once;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The forms of this session that were refused because somebody else was faster. The same form again
 * is refused again: only the one that was shown with the refusal knows what stands there now.
 */
@SessionScoped
public class RefusedForms implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 200;
    private final Set<String> numbers = new LinkedHashSet<>();

    public synchronized void add(String number) {
        numbers.add(number);
        if (numbers.size() > KEPT) {
            numbers.remove(numbers.iterator().next());
        }
    }

    public synchronized boolean has(String number) {
        return numbers.contains(number);
    }
}
