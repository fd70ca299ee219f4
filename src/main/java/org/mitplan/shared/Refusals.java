package org.mitplan.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Several refusals of one form at once, so that nobody learns of the next one by mending the last.
 */
public final class Refusals extends DomainException {
    private static final long serialVersionUID = 1L;
    private final transient List<DomainException> all;

    private Refusals(List<DomainException> all) {
        super(all.get(0).key(), all.get(0).arguments());
        this.all = List.copyOf(all);
    }

    /** What is refused, one by one. */
    public static List<DomainException> in(DomainException refusal) {
        return refusal instanceof Refusals several ? several.all : List.of(refusal);
    }

    /**
     * Does a step for each thing, and refuses in the end with all that the steps refused.
     *
     * @throws Stale and others that are about no field, at once
     */
    public static <T> void gather(Iterable<T> things, Consumer<T> step) {
        List<DomainException> refused = new ArrayList<>();
        for (T thing : things) {
            try {
                step.accept(thing);
            } catch (Stale | NotFound | Forbidden | Question aboutNoField) {
                throw aboutNoField;
            } catch (DomainException refusal) {
                refused.addAll(in(refusal));
            }
        }
        refuse(refused);
    }

    /** Does several steps of different kinds in the same way. */
    public static void gather(Runnable... steps) {
        gather(List.of(steps), Runnable::run);
    }

    private static void refuse(List<DomainException> refused) {
        if (refused.size() == 1) {
            throw refused.get(0);
        }
        if (!refused.isEmpty()) {
            throw new Refusals(refused);
        }
    }
}
