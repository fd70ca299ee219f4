package org.mitplan.casefile.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mitplan.shared.Texts;

/**
 * One way to narrow a list of files; its label is "files.filter." and its name.
 *
 * @param name in addresses
 * @param choices what can be chosen; none for what is ticked or not
 * @param condition SQL on the file f for the name of a choice, or for {@link #TICKED}; in it stands
 *     nothing that somebody typed
 * @param forLeads whether only team leads are asked
 */
public record FileFilter(
        String name,
        List<? extends Enum<?>> choices,
        Function<String, String> condition,
        boolean forLeads) {
    /** How an address says that something is ticked. */
    public static final String TICKED = "on";

    public static FileFilter choice(
            String name, List<? extends Enum<?>> choices, Function<String, String> condition) {
        return new FileFilter(name, choices, condition, false);
    }

    public static FileFilter tick(String name, String condition) {
        return new FileFilter(name, List.of(), ticked -> condition, false);
    }

    public FileFilter leadsOnly() {
        return new FileFilter(name, choices, condition, true);
    }

    public boolean isTick() {
        return choices.isEmpty();
    }

    /** Whether an address that says so asks for something; anything else is not asked for. */
    boolean knows(String asked) {
        return asked != null && values().anyMatch(asked::equals);
    }

    private Stream<String> values() {
        return isTick() ? Stream.of(TICKED) : choices.stream().map(Enum::name);
    }

    /** What people read where the list is narrowed so. */
    public String words(String asked) {
        return choices.stream()
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .map(Texts::of)
                .orElseGet(() -> Texts.of("files.filter." + name));
    }
}
