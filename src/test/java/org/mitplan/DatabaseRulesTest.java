package org.mitplan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import org.mitplan.access.Door;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Section;
import org.mitplan.access.Sections;
import org.mitplan.access.SystemTask;
import org.mitplan.rules.AskForTheirSection;
import org.mitplan.rules.Hands;
import org.mitplan.shared.sql.Entities;
import org.mitplan.shared.sql.Sql;

/** Holds the ways to the database to their rules: who has one, and what is asked on it. */
@AnalyzeClasses(packages = "org.mitplan", importOptions = ImportOption.DoNotIncludeTests.class)
class DatabaseRulesTest {
    private static final String[] THE_DOOR = {"org.mitplan.access..", "org.mitplan.shared.sql.."};

    /** They keep no content of files. */
    private static final String[] THE_BOOKS = {
        "org.mitplan.access..", "org.mitplan.office..", "org.mitplan.people.."
    };

    @ArchTest
    static final ArchRule connectionsAreForTheDoorAlone =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(THE_DOOR)
                    .should()
                    .dependOnClassesThat(
                            describe("connect to the database", DatabaseRulesTest::connects));

    @ArchTest
    static final ArchRule nobodyBuildsNativeStatementsBesideTheDoor =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "a native statement is built",
                                    use ->
                                            Hands.uses(
                                                    use,
                                                    EntityManager.class,
                                                    "createNativeQuery")));

    @ArchTest
    static final ArchRule statementsBeginAtTheDoor =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.mitplan.access..", "org.mitplan.journal..")
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "a statement begins",
                                    use ->
                                            Hands.uses(use, Sql.class, "<init>")
                                                    || Hands.uses(use, Entities.class, "<init>")));

    @ArchTest
    static final ArchRule whatReadsOverManyFilesAsksForItsSection =
            classes().that().areNotAssignableTo(Door.class).should(new AskForTheirSection());

    /** Oversight of what was withdrawn is the one look into all files at once. */
    @ArchTest
    static final ArchRule booksAndTasksAreApartFromFiles =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(THE_BOOKS)
                    .and()
                    .doNotHaveFullyQualifiedName(
                            "org.mitplan.casefile.withdrawal.OfficeWithdrawals")
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "the door is used without a file",
                                    use ->
                                            use.getTargetOwner().isAssignableTo(Door.class)
                                                    && (Hands.takes(use, OfficeAccess.class)
                                                            || Hands.takes(
                                                                    use, SystemTask.class))));

    /** Whatever else is read or written in the course of work on files is asked for by them. */
    @ArchTest
    static final ArchRule onlyLastNumbersSearchKeysAndProposalsLieApartFromFiles =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.mitplan.casefile.CaseFiles")
                    .and()
                    .doNotHaveFullyQualifiedName("org.mitplan.people.People")
                    .and()
                    .doNotHaveFullyQualifiedName("org.mitplan.office.Proposals")
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "the door is used apart from files",
                                    use -> Hands.uses(use, Door.class, "apart")));

    @ArchTest
    static final ArchRule sectionsAreNamedInFew =
            classes()
                    .that()
                    .containAnyFieldsThat(
                            describe(
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

    private static boolean connects(JavaClass type) {
        return type.getPackageName().matches("javax?\\.sql")
                && !type.isAssignableTo(Throwable.class);
    }
}
