package org.mitplan.walk;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the application answers to, found in its pages and classes. */
final class Targets {
    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("webapp");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final Pattern ACTION =
            Pattern.compile(
                    "(?<!<f:viewAction )\\b(?:action|actionListener|listener)="
                            + "\"#\\{([\\w.]+)(?:\\([^\"]*\\))?\\}\"");

    private Targets() {}

    /** Patterns of "GET board/board" for each page that has an address. */
    static Set<String> pages() {
        return files(PAGES, ".xhtml").stream()
                .filter(name -> !name.startsWith("WEB-INF/"))
                .map(name -> "GET " + name.replace(".xhtml", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Patterns of "POST api/board/[^/]+/moves" for each method of an endpoint. */
    static Set<String> endpoints() {
        return files(CLASSES.resolve("org/mitplan"), ".class").stream()
                .map(name -> type("org.mitplan." + name.replace(".class", "").replace('/', '.')))
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(Targets::endpoints)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> endpoints(Class<?> type) {
        String path = type.getAnnotation(Path.class).value();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !verb(method).isEmpty())
                .map(method -> verb(method) + " api/" + path + path(method))
                .map(template -> template.replace(".", "\\.").replaceAll("\\{\\w+\\}", "[^/]+"));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("");
    }

    private static String path(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    /** All "bean.method" that a button or link of a page calls. */
    static Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        for (String page : files(PAGES, ".xhtml")) {
            Matcher found = ACTION.matcher(text(PAGES.resolve(page)));
            while (found.find()) {
                actions.add(found.group(1));
            }
        }
        return actions;
    }

    /** What stands in the file of a page; nothing for an endpoint. */
    static String source(String page) {
        java.nio.file.Path file = PAGES.resolve(page + ".xhtml");
        return Files.exists(file) ? text(file) : "";
    }

    private static Set<String> files(java.nio.file.Path root, String ending) {
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Targets.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
