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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.OwnAccess;

/** One way into the database that asks for a token. */
record RepositoryMethod(Class<?> type, Method method) {
    private static final Map<Class<?>, List<RepositoryMethod>> KNOWN = new ConcurrentHashMap<>();

    /**
     * All that take one kind of token, for that of a file also the right to what is one's own in
     * it, but for those that store a new entity, which knows its file itself.
     */
    static List<RepositoryMethod> all(Class<?> token) {
        return KNOWN.computeIfAbsent(token, RepositoryMethod::find);
    }

    private static List<RepositoryMethod> find(Class<?> token) {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .distinct()
                .filter(RepositoryMethod::reachesTheDatabase)
                .flatMap(
                        type ->
                                Arrays.stream(type.getDeclaredMethods())
                                        .map(m -> new RepositoryMethod(type, m)))
                .filter(
                        method ->
                                method.takes(token)
                                        || token == CaseAccess.class
                                                && method.takes(OwnAccess.class))
                .sorted(Comparator.comparing(RepositoryMethod::toString))
                .toList();
    }

    static RepositoryMethod named(Class<?> token, String name) {
        return all(token).stream()
                .filter(method -> method.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name));
    }

    private static boolean reachesTheDatabase(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .map(Field::getType)
                .anyMatch(held -> held == EntityManager.class || held == Door.class);
    }

    private boolean takes(Class<?> token) {
        List<Class<?>> parameters = List.of(method.getParameterTypes());
        return !Modifier.isPrivate(method.getModifiers())
                && parameters.contains(token)
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
