package org.mitplan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceUnit;
import java.util.Set;
import org.mitplan.access.Boundary;
import org.mitplan.access.Door;
import org.mitplan.rules.Hands;
import org.mitplan.rules.TakeAToken;

/** Holds repositories to their rules: who is one, what they may do, and for whom. */
@AnalyzeClasses(packages = "org.mitplan", importOptions = ImportOption.DoNotIncludeTests.class)
class RepositoryRulesTest {
    private static final String[] THE_DOOR = {"org.mitplan.access..", "org.mitplan.shared.sql.."};
    private static final String[] BELOW_THE_GATE = {
        "org.mitplan.access..", "org.mitplan.journal..", "org.mitplan.shared.."
    };

    /** None of them finds anything. */
    private static final Set<String> KEEPING = Set.of("persist", "flush", "refresh", "remove");

    /** What belongs to no file, or was found to be of the file before. */
    private static final Set<String> FINDERS =
            Set.of(
                    "office.Members.get",
                    "people.People.holdsCustody",
                    "people.People.ofFile",
                    "people.People.rename",
                    "office.Proposals.get",
                    "office.Teams.get");

    @ArchTest
    static final ArchRule nobodyMakesEntityManagers =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManagerFactory.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(PersistenceUnit.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Persistence.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.eclipse.persistence..", "javax.naming..");

    @ArchTest
    static final ArchRule entityManagersAreForRepositories =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(THE_DOOR)
                    .and(not(Hands.holding(EntityManager.class)))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule theDoorIsForRepositories =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(Door.class.getName())
                    .and(not(Hands.holding(Door.class)))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Door.class);

    @ArchTest
    static final ArchRule pagesAskBoundaries =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat(Hands.repositories());

    @ArchTest
    static final ArchRule pagesBoundariesAndEntitiesAreNoRepositories =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .or()
                    .areAnnotatedWith(Boundary.class)
                    .or()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Door.class);

    @ArchTest
    static final ArchRule repositoriesFindByTheDoor =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(THE_DOOR)
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "an entity manager finds something",
                                    RepositoryRulesTest::findsBesideTheDoor));

    @ArchTest
    static final ArchRule repositoriesOfFileDataTakeATokenOfTheGate =
            methods()
                    .that()
                    .areDeclaredInClassesThat(Hands.repositories())
                    .and()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackages(BELOW_THE_GATE)
                    .and()
                    .areNotPrivate()
                    .should(new TakeAToken());

    /** The walks over repositories leave out what stores an entity, which knows its file itself. */
    @ArchTest
    static final ArchRule whatTakesAnEntityAnswersNothing =
            methods()
                    .that()
                    .areDeclaredInClassesThat(Hands.repositories())
                    .and()
                    .areNotPrivate()
                    .and(describe("take an entity", RepositoryRulesTest::takesAnEntity))
                    .should()
                    .haveRawReturnType(void.class);

    private static boolean takesAnEntity(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    private static boolean findsBesideTheDoor(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        String caller = access.getOriginOwner().getName() + "." + access.getOrigin().getName();
        return access.getTargetOwner().isAssignableTo(EntityManager.class)
                && !KEEPING.contains(name)
                && !(name.equals("find") && FINDERS.contains(caller.replace("org.mitplan.", "")));
    }
}
