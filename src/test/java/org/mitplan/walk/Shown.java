package org.mitplan.walk;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetHtml;

/** Everything that can be read in a result, down to the fields of entities. */
final class Shown {
    private static final String OURS = "org.mitplan.";

    /** Ids that were made up just now, and moments. */
    private static final Pattern NEW =
            Pattern.compile(
                    "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"
                            + "|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:[\\d:.]+Z?");

    private Shown() {}

    static String of(Object result) {
        return lasting(all(result));
    }

    /** The same without what is another in each call. */
    static String lasting(String text) {
        return NEW.matcher(text).replaceAll("*");
    }

    private static String all(Object value) {
        if (value instanceof Optional<?> maybe) {
            return all(maybe.orElse(null));
        }
        if (value instanceof Stream<?> several) {
            return all(several.toList());
        }
        if (value instanceof Sheet sheet) {
            return SheetHtml.write(sheet, "");
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> all(entry.getKey()) + "=" + all(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> several) {
            return several(several);
        }
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        boolean ours = value != null && value.getClass().getName().startsWith(OURS);
        return ours && !(value instanceof Enum<?>) ? fields(value) : String.valueOf(value);
    }

    private static String several(Collection<?> values) {
        Stream<String> all = values.stream().map(Shown::all);
        return (values instanceof Set<?> ? all.sorted() : all)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String fields(Object value) {
        List<Field> fields =
                Arrays.stream(value.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .filter(field -> !field.getName().startsWith("_"))
                        .toList();
        return fields.stream()
                .map(field -> field.getName() + "=" + all(read(field, value)))
                .collect(Collectors.joining(", ", value.getClass().getSimpleName() + "(", ")"));
    }

    private static Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
