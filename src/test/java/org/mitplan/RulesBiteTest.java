package org.mitplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.rules.offenders.Finds;
import org.mitplan.rules.offenders.ManyFiles;
import org.mitplan.rules.offenders.Tokens;
import org.mitplan.rules.offenders.Ways;
import org.mitplan.rules.offenders.WithoutAFile;
import org.mitplan.rules.offenders.web.Pages;

/** A rule that no offence turns red is none. */
class RulesBiteTest {
    static Stream<Arguments> offences() {
        return Stream.of(ofWays(), ofRepositories(), ofFiles()).flatMap(all -> all);
    }

    private static Stream<Arguments> ofRepositories() {
        return Stream.of(
                offence(
                        RepositoryRulesTest.repositoriesFindByTheDoor,
                        Finds.class,
                        "byText byTypedText byName byCriteria byProcedure byStatement"
                                + " byConnection byFactory byId byLockedId byReference"
                                + " byMerging byNameOfAMethod"),
                offence(
                        RepositoryRulesTest.repositoriesOfFileDataTakeATokenOfTheGate,
                        Tokens.Without.class,
                        "condition section flush lend rows"),
                offence(
                        RepositoryRulesTest.whatTakesAnEntityAnswersNothing,
                        Tokens.Without.class,
                        "rowsOf"));
    }

    private static Stream<Arguments> ofFiles() {
        return Stream.of(
                offence(
                        DatabaseRulesTest.whatReadsOverManyFilesAsksForItsSection,
                        ManyFiles.Unasked.class,
                        "rows entities helper ofField byName keep shared"),
                offence(
                        DatabaseRulesTest.booksAndTasksAreApartFromFiles,
                        WithoutAFile.class,
                        "byTheBooks asATask"),
                offence(
                        DatabaseRulesTest.onlyLastNumbersSearchKeysAndProposalsLieApartFromFiles,
                        WithoutAFile.class,
                        "apart"));
    }

    private static Stream<Arguments> ofWays() {
        ArchRule factories = RepositoryRulesTest.nobodyMakesEntityManagers;
        ArchRule managers = RepositoryRulesTest.entityManagersAreForRepositories;
        ArchRule doors = RepositoryRulesTest.theDoorIsForRepositories;
        ArchRule pages = RepositoryRulesTest.pagesBoundariesAndEntitiesAreNoRepositories;
        ArchRule statements = DatabaseRulesTest.statementsBeginAtTheDoor;
        return Stream.of(
                offence(factories, Ways.OwnFactory.class, "rows"),
                offence(factories, Ways.MadeFactory.class, "rows"),
                offence(managers, Ways.OwnFactory.class, "rows"),
                offence(managers, Ways.LentManager.class, "keep"),
                offence(managers, hand(), "keep"),
                offence(doors, Ways.LentDoor.class, "rows"),
                offence(pages, Pages.WithManager.class, "keep"),
                offence(pages, Pages.WithDoor.class, "rows"),
                offence(pages, Ways.ReadingBoundary.class, "rows"),
                offence(statements, Ways.OwnStatement.class, "made named"),
                offence(
                        DatabaseRulesTest.connectionsAreForTheDoorAlone,
                        Ways.Connected.class,
                        "pooled driven"),
                offence(
                        DatabaseRulesTest.nobodyBuildsNativeStatementsBesideTheDoor,
                        Finds.class,
                        "byStatement"));
    }

    private static Class<?> hand() {
        return Ways.InnerHand.class.getDeclaredClasses()[0];
    }

    private static Arguments offence(ArchRule rule, Class<?> offender, String methods) {
        return arguments(rule, offender, List.of(methods.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void offencesAreFound(ArchRule rule, Class<?> offender, List<String> methods) {
        String found = String.join("\n", found(rule, offender));
        assertThat(methods)
                .allSatisfy(
                        method ->
                                assertThat(found)
                                        .contains(offender.getName() + "." + method + "("));
    }

    static Stream<Arguments> goodManners() {
        return Stream.of(
                arguments(
                        RepositoryRulesTest.repositoriesOfFileDataTakeATokenOfTheGate,
                        Tokens.NotNeeded.class),
                arguments(
                        DatabaseRulesTest.whatReadsOverManyFilesAsksForItsSection,
                        ManyFiles.Asked.class));
    }

    @ParameterizedTest
    @MethodSource("goodManners")
    void goodMannersAreLeftAlone(ArchRule rule, Class<?> type) {
        assertThat(found(rule, type)).isEmpty();
    }

    private static List<String> found(ArchRule rule, Class<?> type) {
        JavaClasses alone = new ClassFileImporter().importClasses(type);
        return rule.evaluate(alone).getFailureReport().getDetails();
    }
}
