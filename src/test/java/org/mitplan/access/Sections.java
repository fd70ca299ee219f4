package org.mitplan.access;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.FileSection;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.office.OfficeSection;
import org.mitplan.people.PeopleSection;

/** All sections that modules declare; {@code DatabaseRulesTest} sees to it that none is missing. */
public final class Sections {
    public static final List<Class<?>> HOLDERS =
            List.of(
                    Section.class,
                    PeopleSection.class,
                    FileSection.class,
                    BoardSection.class,
                    HilfeplanSection.class,
                    OfficeSection.class);

    private Sections() {}

    public static Stream<Section> all() {
        return HOLDERS.stream()
                .flatMap(holder -> Arrays.stream(holder.getDeclaredFields()))
                .filter(field -> field.getType() == Section.class)
                .map(Sections::value);
    }

    /** Those that can be opened in one file. */
    public static Stream<Section> ofFiles() {
        return all().filter(section -> !section.isOverAll());
    }

    public static Section named(String name) {
        return all().filter(section -> section.name().equals(name)).findFirst().orElseThrow();
    }

    private static Section value(Field field) {
        try {
            return (Section) field.get(null);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
