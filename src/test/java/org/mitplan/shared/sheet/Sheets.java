package org.mitplan.shared.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mitplan.shared.sheet.Block.Fact;
import org.mitplan.shared.sheet.Block.Facts;
import org.mitplan.shared.sheet.Block.Group;
import org.mitplan.shared.sheet.Block.Items;
import org.mitplan.shared.sheet.Block.Note;
import org.mitplan.shared.sheet.Block.OwnWords;
import org.mitplan.shared.sheet.Block.Paragraph;
import org.mitplan.shared.sheet.Block.Signatures;
import org.mitplan.shared.sheet.Block.Table;

/** Sheets about an invented family. */
final class Sheets {
    static final Wording GERMAN =
            new Wording(
                    Locale.GERMAN,
                    "Aktenzeichen",
                    "Stand",
                    "Fassung",
                    "Seite",
                    "von",
                    "„",
                    "“",
                    "Zeichen");

    private static final Wording ARABIC =
            new Wording(
                    Locale.forLanguageTag("ar"),
                    "رقم الملف",
                    "بتاريخ",
                    "النسخة",
                    "صفحة",
                    "من",
                    "«",
                    "»",
                    "حرف");

    private Sheets() {}

    static Sheet of(Part... parts) {
        return new Sheet(
                GERMAN,
                "Hilfeplan für Mia Apfelbaum",
                "Fortschreibung zum Gespräch am 2. Dezember 2026",
                "51.2-0815/26",
                LocalDate.of(2026, 12, 2),
                "3",
                List.of(parts));
    }

    static Sheet of(String text) {
        return of(
                new Part(
                        text,
                        new Paragraph(text),
                        new OwnWords(text, text, text),
                        new Items(List.of(text)),
                        new Facts(List.of(new Fact(text, text))),
                        new Table(text, List.of("Was", "Wer"), List.of(List.of(text, text))),
                        new Note(text),
                        new Signatures(List.of(text), text, text)));
    }

    static Sheet plan() {
        return of(
                new Part(
                        "Wer war dabei",
                        new Facts(
                                List.of(
                                        new Fact("Mia Apfelbaum, 14 Jahre", "war da"),
                                        new Fact("Rosa Apfelbaum (Mutter)", "am Telefon"),
                                        new Fact(
                                                "Fritzi Fernrohr (Leuchtturm Familienhilfe)",
                                                "war da und hat die Rückmeldung der Schule"
                                                        + " mitgebracht"),
                                        new Fact("Tilda Tintenfass (Jugendamt)", "war da")))),
                views(),
                new Part(
                        "Was stark macht",
                        new Items(
                                List.of(
                                        "Mia geht gern zum Fußball und hat dort zwei Freundinnen",
                                        "Oma Quitte wohnt im selben Haus",
                                        "Rosa holt sich Hilfe, bevor es zu viel wird"))),
                goals(2, 3),
                consent());
    }

    private static Part consent() {
        return new Part(
                "Einverständnis",
                new Paragraph(
                        "Wer unterschreibt, sagt: Das haben wir so besprochen. Der Plan"
                                + " kann jederzeit gemeinsam geändert werden."),
                new Signatures(
                        List.of(
                                "Mia Apfelbaum",
                                "Rosa Apfelbaum (Mutter)",
                                "Tilda Tintenfass (Jugendamt)"),
                        "Ort, Datum",
                        "Unterschrift"));
    }

    private static Part views() {
        return new Part(
                "Wie es jede und jeder sieht",
                new OwnWords(
                        "Mia",
                        "Morgens ist es besser, aber Mama ist immer noch müde. Fußball ist"
                                + " das Beste.\n\nIch will, dass Papa mal kommt.",
                        "selbst geschrieben am 28. November"),
                new OwnWords(
                        "Rosa Apfelbaum (Mutter)",
                        "Der Morgenplan hilft uns. Ich brauche eine Pause, die Kur wäre"
                                + " gut. In der Schule ist es noch schwierig.",
                        "am Telefon gesagt, von Tilda Tintenfass aufgeschrieben"),
                new Note("Noch offen: Sicht von Fritzi Fernrohr"));
    }

    static Part goals(int goals, int agreements) {
        List<Block> groups = new ArrayList<>();
        for (int goal = 1; goal <= goals; goal++) {
            groups.add(
                    new Group(
                            "Ziel " + goal + ": Mia kommt morgens pünktlich los",
                            List.of(
                                    new Paragraph(
                                            "Woran merken wir es? An vier von fünf Tagen sitzt Mia"
                                                    + " um 7:40 Uhr im Bus, ohne dass es vorher Streit"
                                                    + " gab."),
                                    new Table(
                                            "Vereinbarungen",
                                            List.of("Was", "Wer", "Bis wann", "Stand"),
                                            IntStream.rangeClosed(1, agreements)
                                                    .mapToObj(Sheets::agreement)
                                                    .toList()))));
        }
        return new Part("Ziele und Vereinbarungen", groups);
    }

    private static List<String> agreement(int number) {
        return List.of(
                number
                        + ". Rosa und Mia packen den Rucksack am Abend gemeinsam und legen die"
                        + " Sachen für den Morgen bereit",
                "Rosa Apfelbaum",
                "15. Januar 2027",
                number % 2 == 0 ? "Geschafft" : "Wir sind dran");
    }

    static Sheet arabic() {
        return new Sheet(
                ARABIC,
                "خطة المساعدة لمريم",
                "نص للقراءة",
                "51.2-0815/26",
                LocalDate.of(2026, 12, 2),
                "3",
                List.of(
                        new Part(
                                "الأهداف",
                                new Paragraph("مريم تذهب إلى المدرسة كل صباح في الساعة 7:40."),
                                new Paragraph("Verbindlich ist die deutsche Fassung."),
                                new Items(List.of("لا تنس الحقيبة", "الجدة Quitte تساعد")),
                                new Table(
                                        "الاتفاقات",
                                        List.of("ماذا", "من"),
                                        List.of(List.of("نجهز الحقيبة مساء", "الأم"))))));
    }
}
