package org.mitplan.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;

/**
 * Whatever uses a reach at the door, or writes with one, asks it for its section: itself, by a
 * method of the same class that it calls, or, if it is private, by each method that calls it.
 */
public final class AskForTheirSection extends ArchCondition<JavaClass> {
    public AskForTheirSection() {
        super("ask each reach for their section where they use it");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
                .filter(AskForTheirSection::opens)
                .forEach(
                        method ->
                                events.add(
                                        new SimpleConditionEvent(
                                                method,
                                                isAsked(method, new HashSet<>()),
                                                method.getFullName())));
    }

    private static boolean opens(JavaCodeUnit method) {
        boolean given =
                method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Reach.class));
        return Hands.of(method)
                .anyMatch(
                        access ->
                                access.getTargetOwner().isAssignableTo(Door.class)
                                                && Hands.takes(access, Reach.class)
                                        || given && isWritten(access));
    }

    private static boolean isWritten(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(EntityManager.class);
    }

    private static boolean isAsked(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return asks(method, new HashSet<>())
                || method.getModifiers().contains(JavaModifier.PRIVATE)
                        && seen.add(method)
                        && isAskedBefore(method, seen);
    }

    private static boolean isAskedBefore(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        List<JavaCodeUnit> callers =
                method.getOwner().getCodeUnits().stream()
                        .filter(caller -> Hands.own(caller).anyMatch(method::equals))
                        .toList();
        return !callers.isEmpty() && callers.stream().allMatch(caller -> isAsked(caller, seen));
    }

    private static boolean asks(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method)
                && (Hands.of(method).anyMatch(a -> Hands.uses(a, Reach.class, "require"))
                        || Hands.own(method).anyMatch(called -> asks(called, seen)));
    }
}
