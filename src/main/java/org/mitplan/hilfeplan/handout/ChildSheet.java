package org.mitplan.hilfeplan.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.board.Rhythm;
import org.mitplan.board.Stage;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;
import org.mitplan.shared.sheet.Bullet;
import org.mitplan.shared.sheet.Part;
import org.mitplan.shared.sheet.Pictogram;
import org.mitplan.shared.sheet.Picture;
import org.mitplan.shared.sheet.Sheet;

/**
 * One version of a plan on one page for the young person: what they want, in their words, and what
 * came of it; who does what until when; when we talk again; whom to ask; what to do with a no (§§
 * 8, 9a and 36 SGB VIII).
 */
final class ChildSheet {
    private static final List<Cut.Room> ROOMS =
            List.of(
                    new Cut.Room(Sheet.Look.LARGE, 200, 5, 5),
                    new Cut.Room(Sheet.Look.CLOSE, 200, 5, 5),
                    new Cut.Room(Sheet.Look.CLOSE, 120, 5, 5),
                    new Cut.Room(Sheet.Look.CLOSE, 80, 5, 5),
                    new Cut.Room(Sheet.Look.CLOSE, 80, 3, 3),
                    new Cut.Room(Sheet.Look.CLOSE, 50, 3, 3),
                    new Cut.Room(Sheet.Look.CLOSE, 50, 2, 2),
                    new Cut.Room(Sheet.Look.CLOSE, 25, 2, 2),
                    new Cut.Room(Sheet.Look.CLOSE, 25, 1, 1),
                    new Cut.Room(Sheet.Look.CLOSE, 8, 1, 1),
                    new Cut.Room(Sheet.Look.CLOSE, 8, 1, 0),
                    new Cut.Room(Sheet.Look.CLOSE, 8, 0, 0));

    private final PlanView view;
    private final GermanDates dates;
    private final String ombuds;
    private final Me me;

    /**
     * A sheet to be written.
     *
     * @param view as {@link Disclosure} leaves it for the child
     * @param ombuds how the ombuds office is reached
     */
    ChildSheet(PlanView view, GermanDates dates, String ombuds) {
        this.view = view;
        this.dates = dates;
        this.ombuds = ombuds;
        this.me = new Me(view);
    }

    /** The page with less and less text, so that it fits whatever was written. */
    List<Sheet> fromLongToShort() {
        return ROOMS.stream().map(this::sheet).toList();
    }

    private Sheet sheet(Cut.Room room) {
        Cut cut = new Cut(room);
        ChildGoals wants = new ChildGoals(view, cut);
        List<Part> parts = new ArrayList<>();
        parts.add(part("child.goals", Pictogram.FLAG, goals(wants)));
        add(parts, "child.view", Pictogram.SPEECH, iSay(cut));
        add(parts, "child.wishes", Pictogram.STAR, wants.wishes());
        add(parts, "child.deeds", Pictogram.TICK, deeds(mine(), cut.deeds(), cut));
        add(parts, "child.others", Pictogram.PEOPLE, deeds(others(), cut.others(), cut));
        add(parts, "child.help", Pictogram.HOUSE, help(cut));
        parts.add(part("child.meeting", Pictogram.CALENDAR, List.of(meeting())));
        List<Block> no = no(cut);
        parts.add(part("child.ask", Pictogram.QUESTION, ask(cut)));
        parts.add(part("child.no", Pictogram.RAISED_HAND, no));
        return new Sheet(
                room.look(),
                Blocks.wording(),
                Texts.of("child.title", view.header().givenName()),
                Texts.of(
                        Blocks.met("child.subtitle", view, dates),
                        dates.full(view.plan().days().meetingOn())),
                "",
                Blocks.day(view.plan(), dates),
                Texts.of("child.version", Blocks.version(view.plan())),
                parts);
    }

    private static List<Block> goals(ChildGoals wants) {
        List<Block> goals = wants.goals();
        return goals.isEmpty() ? List.of(paragraph("child.goals.none")) : goals;
    }

    /** How they see it, and what they say to the plan: a no here as a yes. */
    private List<Block> iSay(Cut cut) {
        return me.party().map(party -> iSay(party, cut)).orElse(List.of());
    }

    private static List<Block> iSay(PartyRow party, Cut cut) {
        List<Block> blocks = new ArrayList<>();
        if (!party.view().isEmpty()) {
            blocks.add(said("child.view." + party.viewManner(), party.view(), cut));
        }
        blocks.add(said("child.answer." + party.answer(), party.answerWords(), cut));
        return blocks;
    }

    private static Block said(String lead, String words, Cut cut) {
        return words.isEmpty()
                ? paragraph(lead)
                : paragraph("child.lead", Texts.of(lead), Texts.of("child.quote", cut.of(words)));
    }

    private List<QuotedAgreement> mine() {
        return byDay().stream().filter(me::does).toList();
    }

    private List<QuotedAgreement> others() {
        return byDay().stream().filter(deed -> !deed.people().isEmpty() && !me.does(deed)).toList();
    }

    private List<QuotedAgreement> byDay() {
        return view.board().toDo().stream()
                .sorted(
                        Comparator.comparing(
                                QuotedAgreement::dueOn,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<Block> deeds(List<QuotedAgreement> deeds, int most, Cut cut) {
        cut.leavesOut(deeds.size() > most);
        List<String> lines = deeds.stream().limit(most).map(deed -> line(deed, cut)).toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Items(lines));
    }

    private String line(QuotedAgreement deed, Cut cut) {
        String what = cut.of(Bullet.off(deed.title()));
        if (deed.rhythm() != Rhythm.NONE) {
            what = Texts.of("child.deed.often", what, Blocks.until(deed, dates));
        } else if (deed.dueOn() != null) {
            what = Texts.of("child.deed.until", what, dates.full(deed.dueOn()));
        }
        return me.does(deed)
                ? what
                : Texts.of("child.deed.of", cut.of(String.join(", ", deed.people())), what);
    }

    /** What the help is, who gives it and how much of it there is. */
    private List<Block> help(Cut cut) {
        TermsRow.Help help = view.terms().help();
        List<String> sentences = new ArrayList<>();
        if (help.form() != null) {
            sentences.add(Texts.plain(help.form()));
        }
        String who =
                Stream.of(help.worker(), help.provider())
                        .filter(name -> !name.isEmpty())
                        .map(cut::of)
                        .collect(Collectors.joining(", "));
        if (!who.isEmpty()) {
            sentences.add(Texts.of("child.help.by", who));
        }
        if (!help.scope().isEmpty()) {
            sentences.add(Texts.of("child.help.scope", cut.of(help.scope())));
        }
        return sentences.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(String.join(" ", sentences)));
    }

    private Block meeting() {
        LocalDate day = Blocks.nextMeeting(view);
        return day == null
                ? paragraph("child.meeting.open")
                : paragraph("child.meeting.day", dates.full(day));
    }

    /** Whom to ask, and where the rest stands if this page leaves something out. */
    private List<Block> ask(Cut cut) {
        Block ask = paragraph("child.ask.text", Blocks.contact(view));
        return cut.happened() ? List.of(ask, paragraph("child.more.text")) : List.of(ask);
    }

    private List<Block> no(Cut cut) {
        List<Block> blocks = new ArrayList<>();
        List<QuotedAgreement> refused =
                view.board().in(Stage.values()).stream()
                        .filter(deed -> myNo(deed).findAny().isPresent())
                        .toList();
        cut.leavesOut(refused.size() > cut.deeds());
        refused.stream()
                .limit(cut.deeds())
                .flatMap(deed -> myNo(deed).map(no -> no(deed, no, cut)))
                .forEach(blocks::add);
        blocks.add(new Block.Paragraph(Texts.of("child.no.text") + " " + ombuds));
        return blocks;
    }

    private Stream<Standing.Reply> myNo(QuotedAgreement deed) {
        return deed.standing().refusals().stream().filter(reply -> me.am(reply.person()));
    }

    private static Block no(QuotedAgreement deed, Standing.Reply no, Cut cut) {
        return words(Texts.of("child.said.no.to", cut.of(deed.title())), no.words(), cut);
    }

    private static Block words(String lead, String words, Cut cut) {
        return new Block.OwnWords(lead, cut.of(words), "");
    }

    private static void add(List<Part> parts, String key, Pictogram pictogram, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(part(key, pictogram, blocks));
        }
    }

    private static Part part(String key, Pictogram pictogram, List<Block> blocks) {
        return new Part(
                Texts.of(key), new Picture(pictogram, Texts.of("picture." + pictogram)), blocks);
    }

    private static Block paragraph(String key, Object... arguments) {
        return new Block.Paragraph(Texts.of(key, arguments));
    }
}
