package org.mitplan.shared.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forms that wait in a session, one for each page, until they are sent. Where they are too many
 * or too long, the oldest go.
 */
final class KeptForms implements Serializable {
    static final int MOST = 8;
    static final int LONGEST = 4 * KeptForm.LONGEST;
    private static final long serialVersionUID = 1L;
    private static final String KEPT = "mitplan.kept";

    private final Map<String, KeptForm> forms = new LinkedHashMap<>();

    static synchronized KeptForms of(HttpSession session) {
        if (session.getAttribute(KEPT) instanceof KeptForms kept) {
            return kept;
        }
        KeptForms none = new KeptForms();
        session.setAttribute(KEPT, none);
        return none;
    }

    /** The form of a page, if one waits there. */
    synchronized Optional<KeptForm> at(String address) {
        return Optional.ofNullable(forms.get(address));
    }

    synchronized void add(KeptForm form) {
        forms.remove(form.address());
        forms.put(form.address(), form);
        Iterator<KeptForm> oldest = forms.values().iterator();
        while (forms.size() > 1 && (forms.size() > MOST || length() > LONGEST)) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Unless another one came in its place meanwhile. */
    synchronized void remove(KeptForm form) {
        if (forms.get(form.address()) == form) {
            forms.remove(form.address());
        }
    }

    private int length() {
        return forms.values().stream()
                .flatMap(form -> form.fields().values().stream())
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
