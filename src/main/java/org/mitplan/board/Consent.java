package org.mitplan.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.RowRefused;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.text.CleanText;

/**
 * What people answered when they were asked whether they agree.
 *
 * @param on the day on which they said it
 */
public record Consent(List<Said> answers, Manner manner, LocalDate on) {
    private static final TextField WORDS = TextField.line("consent.words", 500);

    /** Yes or no; a no is a full answer. */
    public enum Answer {
        AGREED,
        NOT_AGREED
    }

    /** How somebody answered. */
    public enum Manner {
        TALK,
        IN_MEETING,
        PHONE,
        LETTER,
        SELF
    }

    /**
     * The answer of one person.
     *
     * @param words their own, needed for a no
     */
    public record Said(PersonId person, Answer answer, String words) {
        Said checked() {
            if (answer == Answer.NOT_AGREED && CleanText.line(words).isEmpty()) {
                throw new RowRefused(person, "words", "consent.words.missing");
            }
            return new Said(person, answer, WORDS.of(words));
        }
    }

    /** All of them said yes today, in a talk. */
    static Consent ofAll(Collection<PersonId> people, LocalDate today) {
        return new Consent(
                people.stream().map(p -> new Said(p, Answer.AGREED, "")).toList(),
                Manner.TALK,
                today);
    }

    /** Whoever writes down as agreed what they are to do themselves says yes by doing so. */
    static Consent byOneself(PersonId person, LocalDate today) {
        return new Consent(List.of(new Said(person, Answer.AGREED, "")), Manner.SELF, today);
    }

    boolean answeredBy(PersonId person) {
        return answers.stream().anyMatch(said -> said.person().equals(person));
    }

    /**
     * The same as it may be stored; how and when it was said is said, too, and not guessed.
     *
     * @throws DomainException if nobody answered, manner or day are missing, a no lacks words,
     *     words are too long, or the day lies ahead; all of it at once
     */
    Consent checked(LocalDate today) {
        Refusals.gather(
                () -> refuse(answers.isEmpty(), "consent.answers.missing"),
                () -> Refusals.gather(answers, Said::checked),
                () -> refuse(manner == null, "consent.manner.missing"),
                () -> refuse(on == null, "consent.on.missing"),
                () -> refuse(on != null && on.isAfter(today), "consent.on.ahead"));
        return new Consent(answers.stream().map(Said::checked).toList(), manner, on);
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new DomainException(key);
        }
    }
}
