package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.sheet.PrintShop;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.SheetHtml;
import org.mitplan.shared.sheet.SheetPdf;

class ChildSheetTest {
    private static final int LONGEST_OWN_WORDS = 500;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 14;

    static Sheet page(InventedPlan plan) throws Exception {
        return SheetPdf.onOnePage(
                new ChildSheet(
                                Disclosure.of(plan.view(), List.of(), Audience.CHILD),
                                new GermanDates(),
                                "Ombudsstelle: 030 23125-900")
                        .fromLargeToClose());
    }

    static String text(Sheet sheet) {
        return SheetHtml.article(sheet).replaceAll("<[^>]*>", "\n").replaceAll("\\s+", " ");
    }

    static InventedPlan small() {
        return new InventedPlan()
                .goal("Mia geht zum Fußball", "Ich will in die Mannschaft.", "Mia")
                .goal("Weniger Streit", "Ich bin müde.", "Rosa")
                .agreed("Trikot aussuchen", Stage.DOING, "Mia Quitte")
                .agreed("Anmelden", Stage.AGREED, "Rosa Quitte")
                .agreed("Fahrrad", Stage.PAUSED, "Mia Quitte");
    }

    @Test
    void ownWordsComeFirstThenWhoDoesWhatThenWhomToAsk() throws Exception {
        assertThat(text(page(small())))
                .containsSubsequence(
                        "Dein Plan, Mia",
                        "Das hast du gesagt:",
                        "„Ich will in die Mannschaft.“",
                        "Weniger Streit",
                        "So siehst du es",
                        "Das hast du am 2. Dezember 2026 gesagt:",
                        "„So sieht es YOUNG_PERSON.“",
                        "Du sagst nein zum Plan.",
                        "„Ich will das nicht.“",
                        "Das machst du",
                        "Trikot aussuchen",
                        "Rosa Quitte: Anmelden",
                        "Am 2. März 2027.",
                        "Tilda Tintenfass vom Jugendamt",
                        "Ombuds-Stelle")
                .doesNotContain("Fahrrad", "Ich bin müde");
    }

    @Test
    void wishesAndGoalsSayWhatCameOfThemInTheWordsOfTheChild() throws Exception {
        assertThat(
                        text(
                                page(
                                        small().became(
                                                        "Mia geht zum Fußball",
                                                        Goal.State.PARTLY,
                                                        0,
                                                        "Zweimal war ich da.",
                                                        6)
                                                .became("Ruhe", Goal.State.REACHED, 1, "Ja.", 3)
                                                .wished(0, "Hund", WishRow.Answer.NOT_MET, "Miete")
                                                .wished(1, "Kur", WishRow.Answer.MET, ""))))
                .containsSubsequence(
                        "Das ist aus unseren Zielen geworden",
                        "Diese Ziele sind zu Ende:",
                        "Ruhe: Das haben wir geschafft.",
                        "Hier bleiben wir dran:",
                        "Mia geht zum Fußball: Das haben wir zum Teil geschafft, und wir bleiben dran."
                                + " Du sagst:"
                                + " „Zweimal war ich da.“ Deine Zahl: 6 von 10.",
                        "Das hast du dir gewünscht",
                        "„Hund“: Das klappt nicht. Der Grund: Miete")
                .contains("„Ich will in die Mannschaft.“")
                .doesNotContain("„Ja.“", "Kur", "Mannschaft.“ Das haben wir");
    }

    @Test
    void everyPictureSaysWhatItShows() throws Exception {
        String page = SheetHtml.article(page(small()));
        assertThat(page.split("<svg", -1)).hasSize(8);
        assertThat(page.split("role=\"img\" aria-label=\"", -1)).hasSize(8);
    }

    @Test
    void childReadsUntilWhenWhoHelpsAndWhenTheNextTalkIs() throws Exception {
        assertThat(
                        text(
                                page(
                                        small().due("Tasche packen", "Mia")
                                                .due("Tore bauen", "Fritzi Fernrohr")
                                                .helps(
                                                        FormOfHelp.FAMILY_SUPPORT,
                                                        "Leuchtturm",
                                                        "Fritzi Fernrohr",
                                                        "6 Stunden in der Woche")
                                                .meetsNextOn(LocalDate.of(2027, 1, 20)))))
                .containsSubsequence(
                        "Tasche packen (bis 2. Dezember 2026)",
                        "Fritzi Fernrohr: Tore bauen (bis 2. Dezember 2026)",
                        "Jemand kommt nach Hause und hilft der Familie."
                                + " Das macht: Fritzi Fernrohr, Leuchtturm."
                                + " So viel: 6 Stunden in der Woche.",
                        "Am 20. Januar 2027.",
                        "Ombudsstelle: 030 23125-900");
    }

    @Test
    void childFindsTheirNoToOneAgreementInTheirWords() throws Exception {
        InventedPlan plan = small();
        plan.refused("Um acht ins Bett", Stage.IDEA, "Mia Quitte", "Neun ist besser.");
        plan.refused("Sparen", Stage.IDEA, "Rosa Quitte", "Es reicht nicht.");
        assertThat(text(page(plan)))
                .containsSubsequence("Du sagst nein zu: Um acht ins Bett", "„Neun ist besser.“")
                .doesNotContain("Sparen", "Es reicht nicht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Wort ", "W", "Donaudampfschifffahrtsgesellschaft ", "中 ", "🫠", "ich "})
    void longestTextsGoOnToFurtherPagesAndStandThereWhole(String filling) throws Exception {
        InventedPlan plan = new InventedPlan();
        for (int i = 0; i < 7; i++) {
            String words = filling.repeat(LONGEST_OWN_WORDS).substring(0, LONGEST_OWN_WORDS);
            String title = filling.repeat(LONGEST_TITLE).substring(0, LONGEST_TITLE);
            plan.goal(title, words, i < 6 ? "Mia" : "Rosa");
            plan.agreed(title, Stage.AGREED, "Mia Quitte");
            plan.agreed(title, Stage.DOING, "Rosa Quitte", "Fritzi Fernrohr", "Gerda Grün");
            plan.refused(title, Stage.IDEA, "Mia Quitte", words);
            plan.wished(0, words, WishRow.Answer.PARTLY, words);
            plan.became(title, Goal.State.OPEN, 0, words, 3);
            plan.became("A" + title.substring(1), Goal.State.PARTLY, 0, words, 3);
        }
        String name = filling.repeat(LONGEST_NAME).substring(0, LONGEST_NAME);
        plan.helps(FormOfHelp.FAMILY_SUPPORT, name, name, name);
        Sheet page = page(plan);
        byte[] pdf = PrintShop.print(page);
        assertThat(PrintShop.texts(pdf)).hasSizeGreaterThan(1);
        assertThat(PrintShop.breaches(pdf)).isEmpty();
        assertThat(text(page)).doesNotContain("…");
        String goals = SheetHtml.article(page).split("part-2", -1)[0];
        assertThat(goals.split("<li>„", -1)).hasSize(7);
        String words = filling.repeat(LONGEST_OWN_WORDS).substring(0, LONGEST_OWN_WORDS).strip();
        assertThat(text(page).split(Pattern.quote("„" + words + "“"), -1))
                .hasSizeGreaterThan(6 + 4 * 7);
    }

    @Test
    void everydayPlanIsNotShortened() throws Exception {
        InventedPlan plan = new InventedPlan();
        for (int i = 0; i < 5; i++) {
            plan.goal("Ziel", "Ich will einmal in der Woche zum Fußball gehen.", "Mia");
        }
        plan.agreed("Mia packt abends die Tasche", Stage.AGREED, "Mia Quitte");
        plan.agreed("Frau Quitte meldet Mia im Verein an", Stage.AGREED, "Rosa Quitte");
        assertThat(PrintShop.texts(PrintShop.print(page(plan)))).hasSize(1);
    }

    @Test
    void fullPlanKeepsWhatTheYoungPersonSaid() throws Exception {
        InventedPlan plan =
                small().goal(
                                "Morgens klappt es ohne Schreien",
                                "Mama soll nicht so gestresst sein.",
                                "Mia")
                        .goal("Schultag", "Ich will nicht als Letzte in die Klasse kommen.", "Mia")
                        .became("Weniger Streit", Goal.State.OPEN, 1, "", null)
                        .became(
                                "Schultag",
                                Goal.State.PARTLY,
                                0,
                                "Ist schon besser, aber nicht jeden Tag.",
                                6)
                        .wished(0, "In eine Fußballmannschaft gehen", WishRow.Answer.MET, "")
                        .due("Schultasche am Abend packen", "Mia")
                        .due("Wecker für Mia kaufen", "Rosa Quitte")
                        .helps(
                                FormOfHelp.FAMILY_SUPPORT,
                                "Leuchtturm Familienhilfe gGmbH",
                                "Fritzi Fernrohr",
                                "6 Stunden in der Woche");
        assertThat(text(page(plan)))
                .contains(
                        "„Mama soll nicht so gestresst sein.“",
                        "„Ich will nicht als Letzte in die Klasse kommen.“",
                        "„Ist schon besser, aber nicht jeden Tag.“")
                .doesNotContain("…");
    }

    @Test
    void wordsForTheChildAreShortAndPlain() {
        ResourceBundle words = ResourceBundle.getBundle("org.mitplan.texts", Locale.GERMAN);
        List<String> sentences =
                words.keySet().stream()
                        .filter(ChildSheetTest::isForChildren)
                        .map(words::getString)
                        .flatMap(text -> Stream.of(text.split("(?<=[.?!:])\\s")))
                        .toList();
        assertThat(sentences).hasSizeGreaterThan(20);
        assertThat(sentences)
                .allSatisfy(
                        sentence -> {
                            assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
                            assertThat(Arrays.asList(sentence.split("[\\s-]+")))
                                    .allMatch(word -> word.length() <= LONGEST_WORD);
                            assertThat(sentence)
                                    .doesNotContain("§", "SGB", "z. B.", "bzw")
                                    .doesNotContainPattern(
                                            "\\b(würde|könnte|sollte|hätte|wäre|muss|müssen)");
                        });
    }

    private static boolean isForChildren(String key) {
        return key.startsWith("child.") && !key.equals("child.version")
                || key.startsWith("plain.FormOfHelp.")
                || key.startsWith("plain.WishRow.Answer.");
    }
}
