package org.mitplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.shared.Module;

/** Every table has one module, and a statement names tables of declared modules only. */
class TablesTest {
    private static final Path MIGRATIONS = Path.of("db/migration");
    private static final Path SOURCES = Path.of("src/main/java/org/mitplan");
    private static final Path OWNERS = Path.of("src/test/resources/org/mitplan/tables.csv");
    private static final Pattern CREATED = Pattern.compile("(?im)^create table (\\w+)");
    private static final Pattern LITERALS =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\\n]|\\\\.)*\")*");
    private static final Pattern SEAMS = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)\\b(?:from|join|into|update)\\s+(\\w+(?:\\s+\\w+)?(?:\\s*,\\s*\\w+(?:\\s+\\w+)?)*)");
    private static final Map<String, String> OWNER = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Files.readAllLines(OWNERS).stream()
                .skip(1)
                .map(line -> line.split(";"))
                .forEach(line -> OWNER.put(line[0], line[1]));
        assertThat(OWNER.keySet()).isEqualTo(created());
        sources()
                .filter(source -> text(source).contains("\n@Entity\n"))
                .forEach(
                        source ->
                                OWNER.put(
                                        source.getFileName().toString().replace(".java", ""),
                                        module(source)));
    }

    private static Set<String> created() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.flatMap(file -> CREATED.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void statementsNameTablesOfDeclaredModulesOnly() throws IOException {
        List<String> wrong = new ArrayList<>();
        sources()
                .forEach(
                        source ->
                                strangers(module(source), text(source))
                                        .forEach(
                                                name ->
                                                        wrong.add(
                                                                source.getFileName()
                                                                        + " names "
                                                                        + name)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTableButThatOfFamiliesIsInUse() throws IOException {
        Set<String> unused = new TreeSet<>(created());
        sources().map(TablesTest::text).flatMap(TablesTest::names).forEach(unused::remove);
        assertThat(unused).containsExactly("family");
    }

    @ParameterizedTest
    @CsvSource({
        "people, select 1 from participant where file_id = :file, participant",
        "people, select 1 from person p join case_file f on f.id = :file, case_file",
        "access, delete from agreement, agreement",
        "casefile, insert into goal (id) values (:id), goal",
        "casefile, update goal set title = :title, goal",
        "casefile, 'select 1 from case_file f, agreement a', agreement",
        "casefile, 'select 1 from entry, hilfeplan h', hilfeplan",
        "casefile, select a from Agreement a, Agreement"
    })
    void tableOfAModuleAboveIsSeen(String module, String sql, String name) {
        assertThat(strangers(module, "class A { String sql = \"" + sql + "\"; }"))
                .containsExactly(name);
        String parted = sql.replace(" from ", " \"\n + \"from ");
        assertThat(strangers(module, '"' + parted + '"')).containsExactly(name);
    }

    /** Whatever else is read or written in the course of work on files is asked for by them. */
    @Test
    void onlyLastNumbersSearchKeysAndProposalsLieApartFromFiles() throws IOException {
        assertThat(sources().filter(source -> text(source).contains("door.apart(")))
                .map(source -> source.getFileName().toString())
                .containsExactlyInAnyOrder("CaseFiles.java", "People.java", "Proposals.java");
    }

    @Test
    void tableOfAModuleBelowIsAllowed() {
        assertThat(strangers("board", "\"select 1 from agreement a join case_file f on true\""))
                .isEmpty();
    }

    private static Set<String> strangers(String module, String source) {
        Set<String> allowed = new HashSet<>(declared(module));
        allowed.add(module);
        return names(source)
                .filter(name -> OWNER.containsKey(name) && !allowed.contains(OWNER.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands where SQL names tables, in strings that are put together on the spot. */
    private static Stream<String> names(String source) {
        return LITERALS.matcher(source)
                .results()
                .map(MatchResult::group)
                .map(literals -> SEAMS.matcher(literals).replaceAll(""))
                .flatMap(text -> NAMED.matcher(text).results())
                .flatMap(found -> Stream.of(found.group(1).split("\\s*,\\s*")))
                .map(named -> named.split("\\s+")[0]);
    }

    private static List<String> declared(String module) {
        try {
            return List.of(
                    Class.forName("org.mitplan." + module + ".package-info")
                            .getAnnotation(Module.class)
                            .allowedDependencies());
        } catch (ClassNotFoundException none) {
            throw new IllegalStateException(none);
        }
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String module(Path source) {
        return SOURCES.relativize(source).getName(0).toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
