package org.mitplan.access.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** All kinds of forms that some module declared. */
@ApplicationScoped
public class FormKinds {
    @Inject private Instance<FormKind.Source> sources;

    /** The kind of a form; empty for one that no module has. */
    public Optional<FormKind> of(FormKey form) {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .filter(form::isOf)
                .filter(kind -> kind.takes(form))
                .findFirst();
    }
}
