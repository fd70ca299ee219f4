package org.mitplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import javax.sql.DataSource;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.access.Sections;

/** Holds the ways to the database to their rules: who has one, and what is asked on it. */
@AnalyzeClasses(packages = "org.mitplan", importOptions = ImportOption.DoNotIncludeTests.class)
class DatabaseRulesTest {
    private static final String[] THE_DOOR = {"org.mitplan.access..", "org.mitplan.shared.sql.."};

    @ArchTest
    static final ArchRule connectionsAreForTheDoorAlone =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(THE_DOOR)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(DataSource.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Connection.class);

    @ArchTest
    static final ArchRule nobodyBuildsNativeStatementsBesideTheDoor =
            noClasses()
                    .should()
                    .callMethod(EntityManager.class, "createNativeQuery", String.class)
                    .orShould()
                    .callMethod(
                            EntityManager.class, "createNativeQuery", String.class, Class.class);

    @ArchTest
    static final ArchRule whatReadsOverManyFilesAsksForItsSection =
            methods()
                    .that()
                    .haveRawParameterTypes(
                            DescribedPredicate.describe(
                                    "a reach",
                                    types ->
                                            types.stream()
                                                    .anyMatch(
                                                            type ->
                                                                    type.isEquivalentTo(
                                                                            Reach.class))))
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotAssignableTo(Door.class)
                    .should(ifTheyUseTheDoorAskForTheirSection());

    @ArchTest
    static final ArchRule sectionsAreNamedInFew =
            classes()
                    .that()
                    .containAnyFieldsThat(
                            DescribedPredicate.describe(
                                    "declare a section",
                                    field ->
                                            field.getRawType().isEquivalentTo(Section.class)
                                                    && field.getModifiers()
                                                            .contains(JavaModifier.STATIC)))
                    .should()
                    .haveSimpleNameEndingWith("Section");

    @ArchTest
    static void everySectionIsKnownToTheTests(JavaClasses house) {
        long declared =
                house.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Section.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .count();
        assertThat(Sections.all().count()).isEqualTo(declared);
    }

    private static ArchCondition<JavaMethod> ifTheyUseTheDoorAskForTheirSection() {
        return new ArchCondition<>("ask the reach for their section where they use the door") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean opens = calls(method, Door.class, "of");
                boolean asks = calls(method, Reach.class, "require");
                events.add(new SimpleConditionEvent(method, !opens || asks, method.getFullName()));
            }
        };
    }

    private static boolean calls(JavaMethod method, Class<?> owner, String name) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(
                        call ->
                                call.getTargetOwner().isEquivalentTo(owner)
                                        && call.getName().equals(name));
    }
}
