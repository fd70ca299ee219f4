package org.mitplan.casefile;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/** The facts of a file that modules above know, in their order. */
public record FileFacts(List<FileFact> all) implements Serializable {
    public static final FileFacts NONE = new FileFacts(List.of());

    /** The value of one of them; null where there is none. */
    public <T extends Serializable> T value(String name, Class<T> type) {
        return all.stream()
                .filter(fact -> fact.name().equals(name) && fact.value() != null)
                .findFirst()
                .map(fact -> type.cast(fact.value()))
                .orElse(null);
    }

    /** Those that are shown as tags. */
    public List<FileFact> tags() {
        return those(fact -> fact.sign().isTag());
    }

    /** Those that are shown in words alone. */
    public List<FileFact> lines() {
        return those(fact -> fact.sign().isPlain());
    }

    /** Those that have a column in lists. */
    public List<FileFact> columns() {
        return those(FileFact::column);
    }

    private List<FileFact> those(Predicate<FileFact> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
