package org.mitplan.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.stream.Stream;
import org.mitplan.access.Door;

/** Who holds the database, and what is called on it; names of methods count as calls. */
public final class Hands {
    private static final Class<?>[] DATABASE = {EntityManager.class, Door.class};

    private Hands() {}

    /** Those with a way to the database in a field of their own. */
    public static DescribedPredicate<JavaClass> repositories() {
        return DescribedPredicate.describe(
                "repositories", type -> Arrays.stream(DATABASE).anyMatch(way -> holds(type, way)));
    }

    /** Those with this very way in a field of their own. */
    public static DescribedPredicate<JavaClass> holding(Class<?> way) {
        return DescribedPredicate.describe(
                "hold " + way.getSimpleName() + " in a field", type -> holds(type, way));
    }

    private static boolean holds(JavaClass type, Class<?> way) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .anyMatch(field -> field.getRawType().isEquivalentTo(way));
    }

    /** A way to the database itself. */
    static boolean isDatabase(JavaClass type) {
        return Arrays.stream(DATABASE).anyMatch(type::isAssignableTo);
    }

    /** Any use of a method of that class, or of one that extends it. */
    public static boolean uses(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isAssignableTo(owner)
                && access.getTarget().getName().equals(name);
    }

    /** Whether what is used takes a token of this kind. */
    public static boolean takes(JavaAccess<?> access, Class<?> token) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(token));
    }

    /** All that a method reads, writes and calls. */
    static Stream<? extends JavaAccess<?>> of(JavaCodeUnit method) {
        return method.getOwner().getAccessesFromSelf().stream()
                .filter(access -> access.getOrigin().equals(method));
    }

    /** What a method calls in its own class. */
    static Stream<JavaCodeUnit> own(JavaCodeUnit method) {
        return of(method)
                .filter(access -> access.getTargetOwner().equals(method.getOwner()))
                .map(JavaAccess::getTarget)
                .flatMap(
                        target ->
                                target instanceof CodeUnitAccessTarget called
                                        ? called.resolveMember().stream()
                                        : Stream.of());
    }
}
