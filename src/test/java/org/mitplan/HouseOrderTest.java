package org.mitplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.shared.Module;

/**
 * Keeps the house small in each of its rooms: no circles, few collaborators, names that are found.
 */
@AnalyzeClasses(packages = "org.mitplan", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseOrderTest {
    private static final String ROOT = "org.mitplan.";
    private static final int MOST_TYPES = 40;
    private static final int MOST_COLLABORATORS = 6;
    private static final Path PAGES = Path.of("webapp");

    @ArchTest
    static final ArchRule packagesFormNoCircleAtAnyDepth =
            slices().matching("org.mitplan.(**)").should().beFreeOfCycles();

    @ArchTest static final ArchRule classesHaveFewCollaborators = classes().should(injectFew());

    @ArchTest static final ArchRule eventsAreRecords = methods().should(observeRecords());

    @ArchTest
    static void packagesHoldWhatOneCanOverlook(JavaClasses house) {
        for (JavaPackage room : house.getPackage("org.mitplan").getSubpackagesInTree()) {
            Set<String> types =
                    room.getClasses().stream()
                            .filter(type -> !type.isArray() && !type.getName().contains("$"))
                            .map(JavaClass::getSimpleName)
                            .filter(name -> !name.equals("package-info"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(types).as(room.getName()).hasSizeLessThanOrEqualTo(MOST_TYPES);
        }
    }

    /** What lies below a module is its own affair, unless it says that others may use it. */
    @ArchTest
    static void otherModulesUseOnlyWhatIsOpenToThem(JavaClasses house) {
        for (JavaClass type : house) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(use -> use.getTargetClass().getBaseComponentType())
                    .filter(used -> used.getPackageName().startsWith(ROOT))
                    .filter(used -> !moduleOf(used).equals(moduleOf(type)))
                    .filter(used -> !within(used).isEmpty() && !within(used).equals("web"))
                    .forEach(
                            used ->
                                    assertThat(module(house, moduleOf(used)).open())
                                            .as("%s uses %s", type.getName(), used.getName())
                                            .contains(within(used)));
        }
    }

    @ArchTest
    static void packagesAreOpenToSomebody(JavaClasses house) {
        Set<String> used =
                house.stream()
                        .flatMap(
                                type ->
                                        type.getDirectDependenciesFromSelf().stream()
                                                .map(use -> use.getTargetClass())
                                                .map(JavaClass::getBaseComponentType)
                                                .filter(
                                                        one ->
                                                                one.getPackageName()
                                                                        .startsWith(ROOT))
                                                .filter(
                                                        one ->
                                                                !moduleOf(one)
                                                                        .equals(moduleOf(type))))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        for (JavaPackage below : house.getPackage("org.mitplan").getSubpackages()) {
            for (String open : module(house, below.getRelativeName()).open()) {
                assertThat(used).contains(below.getName() + "." + open);
            }
        }
    }

    /** {@code webapp/board/goal.xhtml} is the page of {@code board.web.GoalPage}. */
    @ArchTest
    static void pagesAreNamedAfterTheirBeans(JavaClasses house) throws IOException {
        Set<String> beans =
                house.stream()
                        .filter(type -> type.getSimpleName().endsWith("Page"))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(HouseOrderTest::page)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(beans).isEqualTo(pages());
    }

    private static String page(JavaClass bean) {
        assertThat(bean.getPackageName())
                .as(bean.getName())
                .isEqualTo(ROOT + moduleOf(bean) + ".web");
        String name = bean.getSimpleName().replaceAll("Page$", "");
        return moduleOf(bean) + "/" + name.toLowerCase(Locale.ROOT);
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES, 2)) {
            return all.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> PAGES.relativize(file).toString())
                    .filter(name -> !name.startsWith("error") && !name.startsWith("WEB-INF"))
                    .map(name -> name.replaceAll("\\.xhtml$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Module module(JavaClasses house, String name) {
        return house.getPackage(ROOT + name).getAnnotationOfType(Module.class);
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private static String within(JavaClass type) {
        String[] names = type.getPackageName().substring(ROOT.length()).split("\\.", 2);
        return names.length > 1 ? names[1] : "";
    }

    private static ArchCondition<JavaClass> injectFew() {
        return new ArchCondition<>("have at most " + MOST_COLLABORATORS + " collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injected =
                        type.getFields().stream()
                                .filter(f -> f.isAnnotatedWith(Inject.class))
                                .count();
                boolean few = injected <= MOST_COLLABORATORS;
                events.add(new SimpleConditionEvent(type, few, type.getName() + ": " + injected));
            }
        };
    }

    private static ArchCondition<JavaMethod> observeRecords() {
        return new ArchCondition<>("observe records") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                        .map(parameter -> parameter.getRawType())
                        .filter(event -> event.getPackageName().startsWith(ROOT))
                        .forEach(
                                event ->
                                        events.add(
                                                new SimpleConditionEvent(
                                                        method,
                                                        event.isRecord(),
                                                        method.getFullName())));
            }
        };
    }
}
