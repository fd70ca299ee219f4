package org.mitplan.access.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mitplan.access.Principal;
import org.mitplan.access.Role;
import org.mitplan.access.StaffMember;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.Id;

/**
 * A kind of form that keeps what is being typed, declared as a value by the module that has it.
 *
 * @param page where the form is, from the root of the application on; empty for a form of a file
 * @param whose who may have such a form open, beside the right to the file
 * @param about whether it may be about one thing
 * @param parts of the thing, each with a form of its own; none where the form is about the whole
 */
public record FormKind(
        String name, String page, Predicate<Principal> whose, boolean about, Set<String> parts) {
    /** A module that has such forms; a form of no declared kind is refused. */
    public interface Source {
        List<FormKind> kinds();
    }

    /** A form of a file, about nothing else. */
    public static FormKind ofFile(String name, Predicate<Principal> whose) {
        return new FormKind(name, "", whose, false, Set.of());
    }

    /** A form of no file. */
    public static FormKind ofNoFile(String name, String page, Predicate<Principal> whose) {
        return new FormKind(name, page, whose, false, Set.of());
    }

    /** Members of staff with one of these roles. */
    public static Predicate<Principal> staff(Role... roles) {
        return who ->
                who instanceof StaffMember member && Arrays.stream(roles).anyMatch(member::is);
    }

    /** The same, about one thing of the file, or about a new one. */
    public FormKind aboutThings() {
        return new FormKind(name, page, whose, true, parts);
    }

    /** The same, about one part of one thing. */
    public FormKind aboutParts(Enum<?>... ofThings) {
        Set<String> names =
                Arrays.stream(ofThings).map(Enum::name).collect(Collectors.toUnmodifiableSet());
        return new FormKind(name, page, whose, true, names);
    }

    boolean isOfFile() {
        return page.isEmpty();
    }

    /** Refuses those whose form it is not. */
    void mustBeOf(Principal who) {
        if (!whose.test(who)) {
            throw new Forbidden();
        }
    }

    /** Whether there can be such a form of this kind. */
    boolean takes(FormKey form) {
        return parts.isEmpty()
                ? (about || form.thing() == null) && form.part().isEmpty()
                : form.thing() != null && parts.contains(form.part());
    }

    /** The form that is about nothing, or about a new thing. */
    public FormKey key() {
        return new FormKey(name, null, "");
    }

    public FormKey key(UUID thing) {
        return new FormKey(name, thing, "");
    }

    public FormKey key(Id thing) {
        return key(thing.value());
    }

    public FormKey key(Id thing, Enum<?> part) {
        return new FormKey(name, thing.value(), part.name());
    }
}
