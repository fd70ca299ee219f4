package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.LocalDate;
import org.mitplan.help.FormOfHelp;
import org.mitplan.shared.Texts;

/**
 * What a version decides in fields of its own (§ 36 (2) SGB VIII).
 *
 * @param takenOver whether the help comes from the version before and nobody has confirmed it
 * @param choiceTakenOver the same of how people could choose
 */
public record TermsRow(
        Help help,
        Review review,
        Choice choice,
        Next next,
        boolean takenOver,
        boolean choiceTakenOver)
        implements Serializable {

    /** Of a version that decides nothing in fields yet. */
    public static final TermsRow NONE =
            new TermsRow(
                    new Help(null, "", "", "", "", null, null),
                    new Review(Verdict.OPEN, Verdict.OPEN, ""),
                    new Choice(null, ""),
                    new Next(null, null, ""),
                    false,
                    false);

    /** The same with another help. */
    public TermsRow with(Help other) {
        return new TermsRow(other, review, choice, next, takenOver, choiceTakenOver);
    }

    /** What somebody says to a question of the review. */
    public enum Verdict {
        OPEN,
        YES,
        NO
    }

    /**
     * Which help, by whom, how much, where and how long.
     *
     * @param form null while it is open
     */
    public record Help(
            FormOfHelp form,
            String provider,
            String worker,
            String scope,
            String place,
            LocalDate startsOn,
            LocalDate endsOn)
            implements Serializable {

        /** Form and extent in one line; empty while the form is open. */
        public String inShort() {
            if (form == null) {
                return "";
            }
            return scope.isEmpty() ? Texts.of(form) : Texts.of(form) + ", " + scope;
        }
    }

    /** Whether the help is still suitable and needed, and why. */
    public record Review(Verdict suitable, Verdict needed, String reason) implements Serializable {
        public boolean isComplete() {
            return suitable != Verdict.OPEN && needed != Verdict.OPEN;
        }
    }

    /**
     * How people could choose (§ 5 SGB VIII).
     *
     * @param informedOn day on which the right of choice was explained, null if it was not yet
     * @param options helps and providers that were shown
     */
    public record Choice(LocalDate informedOn, String options) implements Serializable {}

    /** When all meet again, until when the provider reports, and who invites. */
    public record Next(LocalDate meetingOn, LocalDate reportDueOn, String invitedBy)
            implements Serializable {}
}
