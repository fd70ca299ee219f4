package org.mitplan.hilfeplan.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.Participant;
import org.mitplan.hilfeplan.AnswerRow;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.hilfeplan.ViewConfirmation;
import org.mitplan.meeting.NextMeeting;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;
import org.mitplan.shared.sheet.Part;
import org.mitplan.shared.sheet.Wording;

/** What the sheets of all audiences are put together from. */
public final class Blocks {
    private Blocks() {}

    /** A part; where nothing stands in it, it says so. */
    public static Part part(String heading, List<Block> blocks) {
        return part(heading, blocks, Texts.of("sheet.nothing"));
    }

    /** A part that says in words of its own that nothing stands in it. */
    public static Part part(String heading, List<Block> blocks, String nothing) {
        return new Part(heading, blocks.isEmpty() ? List.of(new Block.Note(nothing)) : blocks);
    }

    /** A table under heads from the bundle; none where there are no rows. */
    public static List<Block> table(String caption, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(caption, columns.stream().map(Texts::of).toList(), rows));
    }

    /** A title and, in a paragraph below, what belongs to it. */
    public static String cell(String title, String detail) {
        return detail.isEmpty() ? title : title + "\n" + detail;
    }

    /** Text in one line, whole, however it was broken where it was typed. */
    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What was agreed, why it rests, and who alone may see it, for those who work on the plan. */
    public static String what(QuotedAgreement one) {
        Standing standing = one.standing();
        String what = cell(one.title(), one.detail());
        if (!standing.pauseReason().isEmpty()) {
            what = cell(what, Texts.of("sheet.paused", standing.pauseReason()));
        }
        return standing.visibleTo() == Visibility.ALL
                ? what
                : cell(what, Texts.of("sheet.visibleto", Texts.of(standing.visibleTo())));
    }

    /** Until when, and how often from then on; empty where neither is agreed. */
    public static String until(QuotedAgreement one, GermanDates dates) {
        if (one.rhythm() == Rhythm.NONE) {
            return dates.full(one.dueOn());
        }
        String often = Texts.of(one.rhythm());
        return one.dueOn() == null
                ? often
                : Texts.of("sheet.rhythm", often, dates.full(one.dueOn()));
    }

    /**
     * Who does it and what each of them says to it: a no as a yes, in own words. What everybody
     * wanted and is done needs no answers any more.
     */
    public static String who(QuotedAgreement one) {
        boolean settled = one.stage() == Stage.DONE && one.standing().refusals().isEmpty();
        return settled || one.standing().replies().isEmpty()
                ? QuotedPerson.names(one.people())
                : one.standing().replies().stream()
                        .map(reply -> who(reply, one.stage().isAgreed()))
                        .collect(Collectors.joining("\n"));
    }

    private static String who(Standing.Reply reply, boolean agreed) {
        if (reply.answer() == null) {
            return agreed
                    ? Texts.of("sheet.reply.open", reply.person().name())
                    : reply.person().name();
        }
        String answer = Texts.of(reply.answer());
        return reply.words().isEmpty()
                ? Texts.of("sheet.reply", reply.person().name(), answer)
                : Texts.of("sheet.reply.words", reply.person().name(), answer, reply.words());
    }

    /** What somebody answers to the plan, a row for each: what they said later stands as later. */
    public static Stream<List<String>> answers(
            PartyRow party, Function<Enum<?>, String> word, GermanDates dates) {
        ConsentRow consent = party.consent();
        return consent.told().stream()
                .map(
                        said ->
                                List.of(
                                        party.name(),
                                        marked(
                                                party,
                                                said,
                                                answer(said, consent.isThen(said), word, dates)),
                                        said.words()));
    }

    /** Nobody reads as somebody's answer what they never said. */
    private static String marked(PartyRow party, AnswerRow said, String answer) {
        return party.consent().mistake(said) == null
                ? answer
                : Texts.of("sheet.answer.mistaken", answer, party.name());
    }

    private static String answer(
            AnswerRow said, boolean then, Function<Enum<?>, String> word, GermanDates dates) {
        String answer = word.apply(said.answer());
        if (then) {
            String when = said.answer().isGiven() ? "sheet.answer.then" : "sheet.answer.now";
            return Texts.of(when, dates.full(said.on()), answer);
        }
        return said.late() ? Texts.of("sheet.answer.late", dates.full(said.on()), answer) : answer;
    }

    /** A row with one more cell. */
    public static List<String> with(List<String> row, String cell) {
        return Stream.concat(row.stream(), Stream.of(cell)).toList();
    }

    /**
     * How somebody's words came about, and that they still hold where they are older than the plan.
     */
    public static String how(PartyRow party, String said, GermanDates dates) {
        ViewConfirmation still = party.viewConfirmed();
        return still == null
                ? said
                : Texts.of("sheet.view.still", said, dates.full(dates.day(still.at())), still.by());
    }

    /** What stands in fields, under their names; none where nothing does. */
    public static List<Block> facts(Map<String, String> facts) {
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Facts(
                                facts.entrySet().stream()
                                        .map(e -> new Block.Fact(e.getKey(), e.getValue()))
                                        .toList()));
    }

    static String day(LocalDate day, GermanDates dates) {
        return day == null ? "" : dates.full(day);
    }

    /** A locked version is of the day of its locking, any other of today. */
    public static LocalDate day(PlanRow plan, GermanDates dates) {
        return plan.isLocked() ? dates.day(plan.lockedAt()) : dates.today();
    }

    /**
     * As this version says; while it is written, as the file knows of a day after its own meeting;
     * null while that is open.
     */
    public static LocalDate nextMeeting(PlanView view) {
        LocalDate planned = view.terms().next().meetingOn();
        LocalDate known = NextMeeting.of(view.header().facts());
        boolean ahead =
                known != null
                        && !view.plan().isLocked()
                        && known.isAfter(view.plan().days().meetingOn());
        return planned == null && ahead ? known : planned;
    }

    /** Whom to turn to; a locked version says so for good, whoever works on the file later. */
    public static String contact(PlanView view) {
        return view.parties().stream()
                .filter(one -> view.plan().isLocked())
                .filter(one -> one.role() == Participant.Role.CASEWORKER)
                .filter(one -> one.attendance() != PlanParty.Attendance.ABSENT)
                .map(PartyRow::name)
                .findFirst()
                .orElse(view.header().responsible());
    }

    /** One of two sentences: about a meeting that was, or about one that lies ahead. */
    public static String met(String key, PlanView view, GermanDates dates) {
        PlanRow plan = view.plan();
        boolean ahead = !plan.isLocked() && plan.days().meetingOn().isAfter(dates.today());
        return ahead ? key + ".ahead" : key;
    }

    public static String version(PlanRow plan) {
        String number = String.valueOf(plan.number());
        return plan.isLocked() ? number : number + ", " + Texts.of("sheet.draft");
    }

    public static Wording wording() {
        return new Wording(
                Locale.GERMAN,
                Texts.of("sheet.number"),
                Texts.of("sheet.date"),
                Texts.of("sheet.version"),
                Texts.of("sheet.page"),
                Texts.of("sheet.pageof"),
                "„",
                "“",
                Texts.of("sheet.unknown"));
    }
}
