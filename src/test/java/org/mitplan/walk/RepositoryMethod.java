package org.mitplan.walk;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;

/** One way into the database that asks for the right to one file. */
record RepositoryMethod(Class<?> type, Method method) {
    /** All of them, but for those that store a new entity, which knows its file itself. */
    static List<RepositoryMethod> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .distinct()
                .filter(type -> type != Door.class && reachesTheDatabase(type))
                .flatMap(
                        type ->
                                Arrays.stream(type.getDeclaredMethods())
                                        .map(m -> new RepositoryMethod(type, m)))
                .filter(RepositoryMethod::isAboutOneFile)
                .sorted(Comparator.comparing(RepositoryMethod::toString))
                .toList();
    }

    private static boolean reachesTheDatabase(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .map(Field::getType)
                .anyMatch(held -> held == EntityManager.class || held == Door.class);
    }

    private boolean isAboutOneFile() {
        List<Class<?>> parameters = List.of(method.getParameterTypes());
        return !Modifier.isPrivate(method.getModifiers())
                && parameters.contains(CaseAccess.class)
                && parameters.stream().noneMatch(p -> p.isAnnotationPresent(Entity.class));
    }

    Object call(Arguments arguments) throws Exception {
        method.setAccessible(true);
        try {
            return method.invoke(CDI.current().select(type).get(), arguments.of(method));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }

    @Override
    public String toString() {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(
                        Collectors.joining(
                                " ", type.getSimpleName() + "." + method.getName() + "(", ")"));
    }
}
