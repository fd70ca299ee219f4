package org.mitplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mitplan.access.Actor;
import org.mitplan.access.Boundary;
import org.mitplan.access.MayCall;
import org.mitplan.access.Principal;
import org.mitplan.access.Principals;
import org.mitplan.shared.Module;

/** Holds the house to its rules: modules, boundaries, entities, names. */
@AnalyzeClasses(packages = "org.mitplan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.mitplan.";

    @ArchTest
    static void everyFirstLevelPackageIsADeclaredModule(JavaClasses house) {
        assertThat(modules(house).values()).doesNotContainNull();
        assertThat(modules(house)).containsKeys("shared", "access", "journal", "people");
    }

    @ArchTest
    static void modulesUseOnlyWhatTheyDeclare(JavaClasses house) {
        Map<String, Module> declared = modules(house);
        for (JavaClass type : house) {
            Set<String> allowed = new HashSet<>();
            Module module = declared.get(moduleOf(type.getPackageName()));
            allowed.addAll(List.of(module.allowedDependencies()));
            allowed.add(moduleOf(type.getPackageName()));
            type.getDirectDependenciesFromSelf().stream()
                    .map(use -> use.getTargetClass().getBaseComponentType())
                    .filter(used -> used.getPackageName().startsWith(ROOT))
                    .forEach(
                            used ->
                                    assertThat(allowed)
                                            .as("%s uses %s", type.getName(), used.getName())
                                            .contains(moduleOf(used.getPackageName())));
        }
    }

    @ArchTest
    static void declaredModulesFormNoCircle(JavaClasses house) {
        Map<String, Module> declared = modules(house);
        for (String start : declared.keySet()) {
            Set<String> reached = new HashSet<>();
            Deque<String> next = new ArrayDeque<>(allowed(declared, start));
            while (!next.isEmpty()) {
                String module = next.pop();
                if (reached.add(module)) {
                    next.addAll(allowed(declared, module));
                }
            }
            assertThat(reached).as("modules below " + start).doesNotContain(start);
        }
    }

    @ArchTest
    static final ArchRule everyBoundaryMethodSaysWhoMayCallIt =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Boundary.class)
                    .and()
                    .arePublic()
                    .should()
                    .beAnnotatedWith(MayCall.class);

    @ArchTest
    static final ArchRule entitiesAreVersioned =
            classes().that().areAnnotatedWith(Entity.class).should(beVersioned());

    @ArchTest
    static final ArchRule entitiesBehaveInsteadOfBeingSet =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .arePublic()
                    .should()
                    .haveNameStartingWith("set");

    @ArchTest
    static final ArchRule entitiesReferToOthersById =
            noFields()
                    .should()
                    .beAnnotatedWith(ManyToOne.class)
                    .orShould()
                    .beAnnotatedWith(OneToOne.class)
                    .orShould()
                    .beAnnotatedWith(OneToMany.class)
                    .orShould()
                    .beAnnotatedWith(ManyToMany.class);

    @ArchTest
    static final ArchRule thingsAreNamedAfterTheField =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Service|Manager|Facade|Impl|Helper|Utils?|Dto|Controller)");

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses()
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    /**
     * The API's own shortcuts look for what makes JSON at each call: a third of what a move cost.
     */
    @ArchTest
    static final ArchRule jsonIsMadeByWhatWasFoundOnce =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");

    /** Who acts is said where people come in and errands begin, and nowhere else. */
    @ArchTest
    static final ArchRule whoActsIsSaidByTheAccessAlone =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.mitplan.access..")
                    .should()
                    .callMethod(Actor.class, "becomes", Principal.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Principals.class);

    private static Map<String, Module> modules(JavaClasses house) {
        Map<String, Module> modules = new TreeMap<>();
        for (JavaPackage below : house.getPackage("org.mitplan").getSubpackages()) {
            modules.put(
                    below.getRelativeName(),
                    below.tryGetAnnotationOfType(Module.class).orElse(null));
        }
        return modules;
    }

    private static List<String> allowed(Map<String, Module> declared, String module) {
        return List.of(declared.get(module).allowedDependencies());
    }

    private static String moduleOf(String packageName) {
        return packageName.substring(ROOT.length()).split("\\.")[0];
    }

    private static ArchCondition<JavaClass> beVersioned() {
        return new ArchCondition<>("have a version") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean versioned =
                        type.getFields().stream().anyMatch(f -> f.isAnnotatedWith(Version.class));
                events.add(new SimpleConditionEvent(type, versioned, type.getName()));
            }
        };
    }
}
