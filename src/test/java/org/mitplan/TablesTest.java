package org.mitplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.rules.Literals;
import org.mitplan.shared.Module;

/** Every table has one module, and a class names tables of declared modules only. */
class TablesTest {
    private static final Path MIGRATIONS = Path.of("db/migration");
    private static final Path SOURCES = Path.of("src/main/java/org/mitplan");
    private static final Path OWNERS = Path.of("src/test/resources/org/mitplan/tables.csv");
    private static final Pattern CREATED = Pattern.compile("(?im)^create table (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?im)^drop table (\\w+)");
    private static final Pattern USED =
            Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(\\w+)");
    private static final Pattern BY_HAND = Pattern.compile("\\b(Door|Sql|EntityManager)\\b");

    /** Without a statement, these are words of the language that families and staff speak. */
    private static final Map<String, Set<String>> PLAIN_WORDS =
            Map.of(
                    "access/password/PasswordRules.java", Set.of("hilfeplan"),
                    "shared/web/Written.java", Set.of("custody", "goal", "person", "team"));

    /** Who works here, and where: whoever keeps these books opens no file. */
    private static final Set<String> BOOKS =
            Set.of("access_code", "account", "account_role", "assignment", "person", "team");

    private static final Map<String, String> OWNER = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Files.readAllLines(OWNERS).stream()
                .skip(1)
                .map(line -> line.split(";"))
                .forEach(line -> OWNER.put(line[0], line[1]));
        assertThat(OWNER.keySet()).isEqualTo(standing());
        sources()
                .filter(source -> text(source).contains("\n@Entity\n"))
                .forEach(source -> OWNER.put(name(source).replace(".java", ""), module(source)));
    }

    private static Set<String> standing() throws IOException {
        Set<String> tables = named(CREATED);
        tables.removeAll(named(DROPPED));
        return tables;
    }

    private static Set<String> named(Pattern statement) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.flatMap(file -> statement.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void classesNameTablesOfDeclaredModulesOnly() throws IOException {
        List<String> wrong =
                sources()
                        .flatMap(
                                source ->
                                        strangers(source).stream()
                                                .map(named -> name(source) + " names " + named))
                        .toList();
        assertThat(wrong).isEmpty();
    }

    private static Set<String> strangers(Path source) {
        Set<String> strangers = strangers(module(source), text(source));
        if (!BY_HAND.matcher(text(source)).find()) {
            strangers.removeAll(
                    PLAIN_WORDS.getOrDefault(SOURCES.relativize(source).toString(), Set.of()));
        }
        return strangers;
    }

    @Test
    void everyTableButThatOfFamiliesIsInUse() throws IOException {
        Set<String> unused = new TreeSet<>(standing());
        sources()
                .map(TablesTest::text)
                .flatMap(Literals::of)
                .flatMap(literal -> USED.matcher(literal).results())
                .map(found -> found.group(1))
                .forEach(unused::remove);
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
        "casefile, select a from Agreement a, Agreement",
        "casefile, select 1 from (agreement a), agreement",
        "casefile, select 1 from `agreement`, agreement",
        "casefile, select 1 from mitplan.agreement, agreement",
        "casefile, 'select 1 from person p as q, agreement', agreement",
        "casefile, 'select 1 from (select 1) q, agreement', agreement",
        "casefile, select 1 from/**/agreement, agreement",
        "casefile, select 1 /*! from agreement */, agreement",
        "casefile, select 1 from\\nagreement, agreement",
        "casefile, select 1 from \\141greement, agreement",
        "casefile, select 1 from \\u0061greement, agreement",
        "office, select kind from entry where file_id = :file, entry",
        "office, select e from Entry e, Entry",
        "office, select body from draft where account_id = :account, draft",
        "office, select kind from custody, custody"
    })
    void tableOfAModuleAboveIsSeen(String module, String sql, String name) {
        assertThat(strangers(module, "class A { String sql = \"" + sql + "\"; }"))
                .containsExactly(name);
        String parted = sql.replace(" from ", " \"\n + \"from ");
        assertThat(strangers(module, '"' + parted + '"')).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String CARDS = \"agreement\"; String sql = \"select 1 from \" + CARDS;",
                "String sql = \"select 1 from %s\".formatted(\"agreement\");",
                "String sql = \"select 1 from agree\" /* of all */ + \"ment\";",
                "String sql = \"select 1 from agree\" // of all\n + \"ment\";",
                "char quote = '\"'; String sql = \"select 1 from agreement\";",
                "String sql = \"\"\"\n select 1\n from agreement\n \"\"\";"
            })
    void tableIsSeenWhereverItsNameStands(String source) {
        assertThat(strangers("casefile", source)).containsExactly("agreement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** What an \"agreement\" is. */",
                "// An \"agreement\".",
                "door.of(access, \"select 1 where id = :agreement\").with(\"agreement\", id)",
                "String page = \"/board/agreement?file=\";",
                "String key = \"agreements\";"
            })
    void whatNamesNoTableIsLeftAlone(String source) {
        assertThat(strangers("casefile", source)).isEmpty();
    }

    @Test
    void tableOfAModuleBelowIsAllowed() {
        assertThat(strangers("board", "\"select 1 from agreement a join case_file f on true\""))
                .isEmpty();
        assertThat(strangers("office", "\"select 1 from staff_proposal p join account a on true\""))
                .isEmpty();
    }

    private static Set<String> strangers(String module, String source) {
        Set<String> allowed = new HashSet<>(declared(module));
        allowed.add(module);
        return Literals.of(source)
                .flatMap(Literals::words)
                .filter(OWNER::containsKey)
                .filter(
                        named ->
                                !allowed.contains(OWNER.get(named))
                                        || module.equals("office") && !isInTheBooks(named))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInTheBooks(String named) {
        return OWNER.get(named).equals("office") || BOOKS.contains(named);
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

    private static String name(Path source) {
        return source.getFileName().toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
