package org.mitplan.hilfeplan.handout;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;
import org.mitplan.shared.sheet.Part;
import org.mitplan.shared.sheet.Pictogram;
import org.mitplan.shared.sheet.Picture;
import org.mitplan.shared.sheet.Sheet;

/**
 * One version of a plan on one page for the young person: what they want, in their words; who does
 * what; when we talk again; whom to ask; what to do with a no (§ 8 (4) SGB VIII).
 */
final class ChildSheet {
    private static final int MOST_GOALS = 5;
    private static final List<Room> ROOMS =
            List.of(
                    new Room(200, 3),
                    new Room(120, 3),
                    new Room(80, 3),
                    new Room(80, 2),
                    new Room(50, 2),
                    new Room(50, 1),
                    new Room(25, 1),
                    new Room(8, 1));

    /** How many letters of a text and how many agreements of one kind a page holds. */
    private record Room(int letters, int deeds) {}

    private final PlanView view;
    private final GermanDates dates;
    private final String name;

    /** The view as {@link Disclosure} leaves it for the child. */
    ChildSheet(PlanView view, GermanDates dates) {
        this.view = view;
        this.dates = dates;
        this.name = view.header().name();
    }

    /** The page with less and less text, so that it fits whatever was written. */
    List<Sheet> fromLongToShort() {
        return ROOMS.stream().map(this::sheet).toList();
    }

    private Sheet sheet(Room room) {
        Cut cut = new Cut(room);
        List<Part> parts = new ArrayList<>();
        parts.add(goals(cut));
        deeds(parts, "child.deeds", Pictogram.TICK, mine(), cut);
        deeds(parts, "child.others", Pictogram.PEOPLE, others(), cut);
        parts.add(meeting());
        parts.add(ask());
        parts.add(no(cut));
        if (cut.happened) {
            parts.add(part("child.more", Pictogram.BOOK, paragraph("child.more.text")));
        }
        return new Sheet(
                Sheet.Look.LARGE,
                Blocks.wording(),
                Texts.of("child.title", view.header().givenName()),
                Texts.of("child.subtitle", dates.full(view.plan().days().meetingOn())),
                "",
                Blocks.day(view.plan(), dates),
                Texts.of("child.version", Blocks.version(view.plan())),
                parts);
    }

    private Part goals(Cut cut) {
        List<QuotedGoal> goals =
                view.board().goals().stream()
                        .filter(goal -> goal.state() == Goal.State.OPEN)
                        .sorted(Comparator.comparing(goal -> !isMine(goal)))
                        .toList();
        cut.leavesOut(goals.size() > MOST_GOALS);
        List<QuotedGoal> shown = goals.stream().limit(MOST_GOALS).toList();
        List<Block> blocks = new ArrayList<>();
        list(
                blocks,
                "child.said",
                shown.stream()
                        .filter(this::isMine)
                        .map(goal -> Texts.of("child.quote", cut.of(goal.ownWords()))));
        list(
                blocks,
                blocks.isEmpty() ? "child.goals.all" : "child.goals.also",
                shown.stream().filter(goal -> !isMine(goal)).map(goal -> cut.of(goal.title())));
        return part(
                "child.goals",
                Pictogram.FLAG,
                blocks.isEmpty() ? List.of(paragraph("child.goals.none")) : blocks);
    }

    private static void list(List<Block> blocks, String lead, Stream<String> lines) {
        List<String> items = lines.toList();
        if (!items.isEmpty()) {
            blocks.add(paragraph(lead));
            blocks.add(new Block.Items(items));
        }
    }

    private boolean isMine(QuotedGoal goal) {
        return !goal.ownWords().isEmpty() && isMe(goal.ownWordsBy());
    }

    /** Boards name people by their full or given name. */
    private boolean isMe(String written) {
        return written.equals(name) || written.equals(view.header().givenName());
    }

    private List<QuotedAgreement> mine() {
        return byDay().stream().filter(one -> one.people().stream().anyMatch(this::isMe)).toList();
    }

    private List<QuotedAgreement> others() {
        return byDay().stream()
                .filter(one -> !one.people().isEmpty())
                .filter(one -> one.people().stream().noneMatch(this::isMe))
                .toList();
    }

    private List<QuotedAgreement> byDay() {
        return view.board().in(Stage.AGREED, Stage.DOING).stream()
                .sorted(
                        Comparator.comparing(
                                QuotedAgreement::dueOn,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void deeds(
            List<Part> parts, String key, Pictogram picture, List<QuotedAgreement> deeds, Cut cut) {
        cut.leavesOut(deeds.size() > cut.room.deeds());
        if (!deeds.isEmpty()) {
            List<String> lines =
                    deeds.stream().limit(cut.room.deeds()).map(deed -> line(deed, cut)).toList();
            parts.add(part(key, picture, new Block.Items(lines)));
        }
    }

    private String line(QuotedAgreement deed, Cut cut) {
        String what = cut.of(deed.title());
        boolean mine = deed.people().stream().anyMatch(this::isMe);
        return mine
                ? what
                : Texts.of("child.deed.of", cut.of(String.join(", ", deed.people())), what);
    }

    private Part meeting() {
        LocalDate day = view.header().facts().nextMeetingOn();
        return part(
                "child.meeting",
                Pictogram.CALENDAR,
                day == null
                        ? paragraph("child.meeting.open")
                        : paragraph("child.meeting.day", dates.full(day)));
    }

    private Part ask() {
        return part(
                "child.ask",
                Pictogram.SPEECH,
                paragraph("child.ask.text", view.header().responsible()));
    }

    private Part no(Cut cut) {
        List<Block> blocks = new ArrayList<>();
        view.parties().stream()
                .filter(PartyRow::isYoungPerson)
                .filter(me -> me.answer() == PlanParty.Answer.DISAGREED)
                .forEach(
                        me ->
                                blocks.add(
                                        new Block.OwnWords(
                                                Texts.of("child.said.no"),
                                                cut.of(me.answerWords()),
                                                "")));
        blocks.add(paragraph("child.no.text"));
        return part("child.no", Pictogram.RAISED_HAND, blocks);
    }

    private static Part part(String key, Pictogram pictogram, Block block) {
        return part(key, pictogram, List.of(block));
    }

    private static Part part(String key, Pictogram pictogram, List<Block> blocks) {
        return new Part(
                Texts.of(key), new Picture(pictogram, Texts.of("picture." + pictogram)), blocks);
    }

    private static Block paragraph(String key, Object... arguments) {
        return new Block.Paragraph(Texts.of(key, arguments));
    }

    /** Shortens at a word, and remembers that it did, so that the page can say so. */
    private static final class Cut {
        private final Room room;
        private boolean happened;

        Cut(Room room) {
            this.room = room;
        }

        void leavesOut(boolean something) {
            happened |= something;
        }

        String of(String text) {
            String plain = text.strip().replaceAll("\\s+", " ");
            int letters = room.letters();
            if (plain.length() <= letters) {
                return plain;
            }
            happened = true;
            BreakIterator words = BreakIterator.getLineInstance(Locale.GERMAN);
            words.setText(plain);
            int end = words.preceding(letters);
            if (end <= letters / 2) {
                end = Character.isLowSurrogate(plain.charAt(letters)) ? letters - 1 : letters;
            }
            return plain.substring(0, end).strip() + " …";
        }
    }
}
