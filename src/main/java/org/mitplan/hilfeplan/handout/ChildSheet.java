package org.mitplan.hilfeplan.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.Standing;
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
    private static final List<Cut.Room> ROOMS =
            List.of(
                    new Cut.Room(200, 3, 3),
                    new Cut.Room(120, 3, 3),
                    new Cut.Room(80, 3, 3),
                    new Cut.Room(80, 2, 2),
                    new Cut.Room(50, 2, 2),
                    new Cut.Room(50, 1, 1),
                    new Cut.Room(25, 1, 1),
                    new Cut.Room(8, 1, 1),
                    new Cut.Room(8, 1, 0),
                    new Cut.Room(8, 0, 0));

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

    private Sheet sheet(Cut.Room room) {
        Cut cut = new Cut(room);
        List<Part> parts = new ArrayList<>();
        parts.add(goals(cut));
        deeds(parts, "child.deeds", Pictogram.TICK, mine(), cut.deeds(), cut);
        deeds(parts, "child.others", Pictogram.PEOPLE, others(), cut.others(), cut);
        parts.add(meeting());
        parts.add(ask());
        parts.add(no(cut));
        if (cut.happened()) {
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
            List<Part> parts,
            String key,
            Pictogram picture,
            List<QuotedAgreement> deeds,
            int most,
            Cut cut) {
        cut.leavesOut(deeds.size() > most);
        List<String> lines = deeds.stream().limit(most).map(deed -> line(deed, cut)).toList();
        if (!lines.isEmpty()) {
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
        List<QuotedAgreement> refused =
                view.board().in(Stage.values()).stream()
                        .filter(deed -> myNo(deed).findAny().isPresent())
                        .toList();
        cut.leavesOut(refused.size() > cut.deeds());
        refused.stream()
                .limit(cut.deeds())
                .flatMap(deed -> myNo(deed).map(no -> no(deed, no, cut)))
                .forEach(blocks::add);
        blocks.add(paragraph("child.no.text"));
        return part("child.no", Pictogram.RAISED_HAND, blocks);
    }

    private Stream<Standing.Reply> myNo(QuotedAgreement deed) {
        return deed.standing().refusals().stream().filter(reply -> isMe(reply.person()));
    }

    private static Block no(QuotedAgreement deed, Standing.Reply no, Cut cut) {
        return new Block.OwnWords(
                Texts.of("child.said.no.to", cut.of(deed.title())), cut.of(no.words()), "");
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
}
