package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;

/** What a version says in fields, as words under their names; empty fields are left out. */
@Named
@ApplicationScoped
public class FactWords {
    private final GermanDates dates;
    private final boolean plain;

    protected FactWords() {
        this(null);
    }

    @Inject
    public FactWords(GermanDates dates) {
        this(dates, false);
    }

    private FactWords(GermanDates dates, boolean plain) {
        this.dates = dates;
        this.plain = plain;
    }

    /**
     * What became of goals and wishes in the same plain words as everywhere on a family's paper.
     */
    public static FactWords plain(GermanDates dates) {
        return new FactWords(dates, true);
    }

    public Map<String, String> help(TermsRow.Help help) {
        Map<String, String> words = new LinkedHashMap<>();
        say(words, "terms.form", Texts.of(help.form()));
        say(words, "terms.provider", help.provider());
        say(words, "terms.worker", help.worker());
        say(words, "terms.scope.short", help.scope());
        say(words, "terms.place", help.place());
        say(words, "terms.starts", day(help.startsOn()));
        say(words, "terms.ends", day(help.endsOn()));
        return words;
    }

    public Map<String, String> review(TermsRow.Review review) {
        Map<String, String> words = new LinkedHashMap<>();
        if (review.isComplete()) {
            say(words, "terms.suitable", Texts.of(review.suitable()));
            say(words, "terms.needed", Texts.of(review.needed()));
        }
        say(words, "terms.reason", review.reason());
        return words;
    }

    public Map<String, String> choice(TermsRow.Choice choice) {
        Map<String, String> words = new LinkedHashMap<>();
        say(words, "terms.informed.short", day(choice.informedOn()));
        say(words, "terms.options", choice.options());
        return words;
    }

    public Map<String, String> next(TermsRow.Next next) {
        Map<String, String> words = new LinkedHashMap<>();
        say(words, "terms.meeting", day(next.meetingOn()));
        say(words, "terms.report", day(next.reportDueOn()));
        say(words, "terms.invites", next.invitedBy());
        return words;
    }

    public Map<String, String> wish(WishRow wish) {
        Map<String, String> words = new LinkedHashMap<>();
        say(words, "wish.wish", wish.wish());
        say(words, "wish.answer", plain ? Texts.plain(wish.answer()) : Texts.of(wish.answer()));
        say(words, "wish.reason", wish.reason());
        return words;
    }

    /**
     * What became of a goal and what each person says; a number only where one was named. People
     * who are called the same, as two of a provider on the family's paper, stand below each other.
     */
    public Map<String, String> evaluation(EvaluationRow evaluation, PlanView of) {
        Map<String, String> words = new LinkedHashMap<>();
        say(
                words,
                "evaluation.outcome",
                plain ? Texts.plain(evaluation.outcome()) : evaluation.became());
        say(words, "evaluation.why", evaluation.why());
        for (EvaluationRow.Voice voice : evaluation.voices()) {
            words.merge(
                    of.party(voice.person()).name(),
                    voice(voice),
                    (one, other) -> one + "\n" + other);
        }
        return words;
    }

    private static String voice(EvaluationRow.Voice voice) {
        if (voice.rating() == null) {
            return voice.words();
        }
        return voice.words().isEmpty()
                ? Texts.of("evaluation.rated", voice.rating())
                : Texts.of("evaluation.said", voice.words(), voice.rating());
    }

    private static void say(Map<String, String> words, String key, String text) {
        if (!text.isEmpty()) {
            words.put(Texts.of(key), text);
        }
    }

    private String day(LocalDate day) {
        return day == null ? "" : dates.full(day);
    }
}
