package org.mitplan.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Appends the same markup as the real board, character by character. */
final class BareMarkup {
    private static final DateTimeFormatter SHORT = format("d. MMM");
    private static final DateTimeFormatter SHORT_WITH_YEAR = format("d. MMM yyyy");
    private static final DateTimeFormatter WEEKDAY = format("EE, d. MMM");
    private static final String[] HUES = {"av a1", "av a3", "av a4", "av a5"};
    private static final Map<String, String> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("IDEA", "Ideen und Wünsche");
        STAGES.put("AGREED", "Vereinbart");
        STAGES.put("DOING", "Wir sind dran");
        STAGES.put("DONE", "Geschafft");
        STAGES.put("PAUSED", "Geht gerade nicht");
    }

    private final StringBuilder out;
    private final String file;
    private final LocalDate today;

    BareMarkup(StringBuilder out, String file, LocalDate today) {
        this.out = out;
        this.file = file;
        this.today = today;
    }

    /** A lane's heading. */
    record Goal(String id, String title, String ownWords, String kind) {}

    /** A card; its people are packed into one text as the database sends them. */
    record Card(String id, String title, String stage, LocalDate due, int version, String people) {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.GERMAN);
    }

    void lane(Goal goal, List<Card> cards) {
        String id = goal == null ? "none" : goal.id();
        out.append("<section class=\"lane\" data-goal=\"").append(goal == null ? "" : id);
        out.append("\" aria-labelledby=\"g-").append(id).append("\"><header><h2 id=\"g-");
        out.append(id).append("\">");
        if (goal == null) {
            out.append("Ohne Ziel</h2>");
        } else {
            out.append("<a href=\"goal?file=").append(file).append("&amp;goal=").append(id);
            text(out.append("\">"), goal.title());
            text(out.append("</a></h2><p class=\"own\">"), goal.ownWords());
            out.append("</p><span class=\"tag\">").append(goal.kind()).append("</span>");
        }
        out.append("</header><div class=\"columns\">");
        STAGES.forEach((stage, words) -> column(stage, words, cards));
        out.append("</div></section>");
    }

    private void column(String stage, String words, List<Card> cards) {
        int count = 0;
        for (Card card : cards) {
            count += card.stage().equals(stage) ? 1 : 0;
        }
        out.append("<div class=\"column\" data-stage=\"").append(stage).append("\"><h3>");
        out.append(words).append("<span class=\"count\">").append(count);
        out.append("</span></h3><ol class=\"cards\">");
        for (Card card : cards) {
            if (card.stage().equals(stage)) {
                card(card);
            }
        }
        out.append("</ol></div>");
    }

    private void card(Card card) {
        out.append("<li class=\"card\" id=\"c-").append(card.id()).append("\" data-version=\"");
        out.append(card.version()).append("\"><a class=\"title\" href=\"agreement?file=");
        out.append(file).append("&amp;card=").append(card.id()).append("\">");
        text(out, card.title());
        out.append("</a><p>");
        String names = people(card.people());
        boolean late =
                card.due() != null
                        && card.due().isBefore(today)
                        && (card.stage().equals("AGREED") || card.stage().equals("DOING"));
        meta(card, names, late);
        if (late) {
            out.append("<span class=\"tag berry\">").append(distance(card.due()));
            out.append(" fällig</span>");
        }
        out.append("</p></li>");
    }

    private String people(String packed) {
        if (packed == null) {
            return "";
        }
        String[] people = packed.split("\u001e");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < people.length; i++) {
            String[] part = people[i].split("\u001f");
            int hue = Math.floorMod(UUID.fromString(part[0]).hashCode(), HUES.length);
            out.append("<b class=\"").append(part[3].equals("1") ? "av a2" : HUES[hue]);
            out.append("\" aria-hidden=\"true\">");
            text(out, (part[1].substring(0, 1) + part[2].charAt(0)).toUpperCase(Locale.GERMAN));
            out.append("</b> ");
            names.append(i == 0 ? "" : i == people.length - 1 ? " und " : ", ").append(part[1]);
        }
        return names.toString();
    }

    private void meta(Card card, String names, boolean late) {
        if (card.stage().equals("IDEA") && !names.isEmpty()) {
            text(out.append("Wunsch von "), names);
            return;
        }
        text(out, names);
        if (card.due() != null && !late) {
            out.append(names.isEmpty() ? "" : " · ");
            out.append(card.stage().equals("DONE") ? "" : "bis ").append(near(card.due()));
        }
    }

    private String near(LocalDate day) {
        if (Math.abs(ChronoUnit.DAYS.between(today, day)) <= 14) {
            return WEEKDAY.format(day);
        }
        return (day.getYear() == today.getYear() ? SHORT : SHORT_WITH_YEAR).format(day);
    }

    private String distance(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days == 1 ? "seit 1 Tag" : "seit " + days + " Tagen";
    }

    static void text(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.append(letter);
            }
        }
    }
}
