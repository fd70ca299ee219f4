package org.mitplan.walk;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.access.Boundary;

/** One use case of the application, to be called as whoever acts right now. */
record BoundaryMethod(Class<?> type, Method method) {
    private static List<BoundaryMethod> known;

    static synchronized List<BoundaryMethod> all() {
        if (known == null) {
            known = find();
        }
        return known;
    }

    private static List<BoundaryMethod> find() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Boundary.class))
                .distinct()
                .flatMap(
                        type ->
                                Arrays.stream(type.getDeclaredMethods())
                                        .filter(m -> Modifier.isPublic(m.getModifiers()))
                                        .map(m -> new BoundaryMethod(type, m)))
                .sorted(Comparator.comparing(BoundaryMethod::toString))
                .toList();
    }

    static BoundaryMethod named(String name) {
        return all().stream()
                .filter(method -> method.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name));
    }

    /** Calls it through its proxy, as a page would. */
    Object call(Arguments arguments) throws Exception {
        try {
            return method.invoke(CDI.current().select(type).get(), arguments.of(method));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** What a call fails with; null if it succeeds. */
    Throwable failure(Arguments arguments) {
        try {
            call(arguments);
            return null;
        } catch (Exception failure) {
            return failure;
        }
    }

    /** Whether the method itself had begun before it failed. */
    boolean began(Throwable failure) {
        return failure != null
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(
                                frame ->
                                        frame.getClassName().equals(type.getName())
                                                && frame.getMethodName().equals(method.getName()));
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
