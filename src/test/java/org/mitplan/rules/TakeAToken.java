package org.mitplan.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Reach;
import org.mitplan.access.SystemTask;

/**
 * A method of a repository takes a token of the gate, unless it leaves the database alone or does
 * no more than to send what was changed already.
 */
public final class TakeAToken extends ArchCondition<JavaMethod> {
    private static final List<Class<?>> TOKENS =
            List.of(CaseAccess.class, OfficeAccess.class, Reach.class, SystemTask.class);

    public TakeAToken() {
        super("take a token of the gate");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean token =
                method.getRawParameterTypes().stream()
                        .anyMatch(type -> TOKENS.stream().anyMatch(type::isEquivalentTo));
        boolean needsNone = !touches(method, new HashSet<>()) || onlyFlushes(method);
        events.add(new SimpleConditionEvent(method, token || needsNone, method.getFullName()));
    }

    private static boolean touches(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method)
                && (Hands.of(method).anyMatch(TakeAToken::isOfTheDatabase)
                        || Hands.own(method).anyMatch(called -> touches(called, seen)));
    }

    private static boolean isOfTheDatabase(JavaAccess<?> access) {
        return Hands.isDatabase(access.getTargetOwner())
                || access instanceof JavaFieldAccess field
                        && Hands.isDatabase(field.getTarget().getRawType());
    }

    private static boolean onlyFlushes(JavaMethod method) {
        return method.getRawReturnType().isEquivalentTo(void.class)
                && method.getRawParameterTypes().isEmpty()
                && Hands.of(method)
                        .filter(access -> !(access instanceof JavaFieldAccess))
                        .allMatch(access -> Hands.uses(access, EntityManager.class, "flush"));
    }
}
