package org.mitplan.hilfeplan.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.board.Stage;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.hilfeplan.AnswerRow;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.Standing;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.part.Blocks;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;
import org.mitplan.shared.sheet.Bullet;
import org.mitplan.shared.sheet.Part;
import org.mitplan.shared.sheet.Pictogram;
import org.mitplan.shared.sheet.Picture;
import org.mitplan.shared.sheet.Sheet;

/**
 * One version of a plan for the young person, on one page where it fits, never shortened: what they
 * want, in their words, and what came of it; who does what until when; when we talk again; whom to
 * ask; what to do with a no (§§ 8, 9a and 36 SGB VIII).
 */
final class ChildSheet {
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

    /** The same words in large letters, and in smaller ones where those need a second page. */
    List<Sheet> fromLargeToClose() {
        List<Part> parts = parts();
        return Stream.of(Sheet.Look.LARGE, Sheet.Look.CLOSE)
                .map(look -> sheet(look, parts))
                .toList();
    }

    private List<Part> parts() {
        ChildGoals wants = new ChildGoals(view);
        List<Part> parts = new ArrayList<>();
        parts.add(part("child.goals", Pictogram.FLAG, wants.goals()));
        add(parts, "child.became", Pictogram.FLAG, wants.became());
        add(parts, "child.view", Pictogram.SPEECH, iSay());
        add(parts, "child.wishes", Pictogram.STAR, wants.wishes());
        add(parts, "child.deeds", Pictogram.TICK, deeds(mine()));
        add(parts, "child.others", Pictogram.PEOPLE, deeds(others()));
        add(parts, "child.over", Pictogram.PEOPLE, deeds(view.board().leftOver()));
        add(parts, "child.help", Pictogram.HOUSE, help());
        parts.add(part("child.meeting", Pictogram.CALENDAR, List.of(meeting())));
        Block ask = paragraph("child.ask.text", Blocks.contact(view));
        parts.add(part("child.ask", Pictogram.QUESTION, List.of(ask)));
        parts.add(part("child.no", Pictogram.RAISED_HAND, no()));
        return parts;
    }

    private Sheet sheet(Sheet.Look look, List<Part> parts) {
        return new Sheet(
                look,
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

    /** How they see it, and what they say to the plan: a no here as a yes. */
    private List<Block> iSay() {
        return me.party().map(this::iSay).orElse(List.of());
    }

    private List<Block> iSay(PartyRow party) {
        List<Block> blocks = new ArrayList<>();
        if (!party.view().isEmpty()) {
            String lead = "child.view." + party.viewManner();
            blocks.add(
                    said(
                            party.viewOn() == null
                                    ? Texts.of(lead)
                                    : Texts.of(lead + ".on", dates.full(party.viewOn())),
                            party.view()));
            still(party).ifPresent(blocks::add);
        }
        party.consent()
                .told()
                .forEach(one -> blocks.add(said(lead(party.consent(), one), one.words())));
        return blocks;
    }

    private String lead(ConsentRow consent, AnswerRow said) {
        String once = "child.answer." + said.answer();
        if (consent.mistake(said) != null) {
            return Texts.of("child.answer.mistaken", Texts.of(once));
        }
        if (consent.isThen(said)) {
            return Texts.of("child.then." + said.answer(), dates.full(said.on()));
        }
        boolean first = consent.told().stream().anyMatch(other -> isThenTold(consent, other));
        return Texts.of(first ? "child.first." + said.answer() : once);
    }

    private static boolean isThenTold(ConsentRow consent, AnswerRow other) {
        return consent.isThen(other) && consent.mistake(other) == null;
    }

    /** Older words say who wrote down when that they still hold. */
    private Optional<Block> still(PartyRow party) {
        return Optional.ofNullable(party.viewConfirmed())
                .map(
                        still ->
                                paragraph(
                                        "child.view.still",
                                        dates.full(dates.day(still.at())),
                                        still.by()));
    }

    private static Block said(String lead, String words) {
        return words.isEmpty()
                ? new Block.Paragraph(lead)
                : paragraph("child.lead", lead, Texts.of("child.quote", Blocks.oneLine(words)));
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

    private List<Block> deeds(List<QuotedAgreement> deeds) {
        List<String> lines = deeds.stream().map(this::line).toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Items(lines));
    }

    private String line(QuotedAgreement deed) {
        String what = Blocks.oneLine(Bullet.off(deed.title()));
        if (deed.rhythm() != Rhythm.NONE) {
            what = Texts.of("child.deed.often", what, Blocks.until(deed, dates));
        } else if (deed.dueOn() != null) {
            what = Texts.of("child.deed.until", what, dates.full(deed.dueOn()));
        }
        return me.does(deed) || deed.people().isEmpty()
                ? what
                : Texts.of("child.deed.of", QuotedPerson.names(deed.people()), what);
    }

    /** What the help is, who gives it and how much of it there is. */
    private List<Block> help() {
        TermsRow.Help help = view.terms().help();
        List<String> sentences = new ArrayList<>();
        if (help.form() != null) {
            sentences.add(Texts.plain(help.form()));
        }
        String who =
                Stream.of(help.worker(), help.provider())
                        .filter(name -> !name.isEmpty())
                        .map(Blocks::oneLine)
                        .collect(Collectors.joining(", "));
        if (!who.isEmpty()) {
            sentences.add(Texts.of("child.help.by", who));
        }
        if (!help.scope().isEmpty()) {
            sentences.add(Texts.of("child.help.scope", Blocks.oneLine(help.scope())));
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

    private List<Block> no() {
        List<Block> blocks = new ArrayList<>();
        view.board().in(Stage.values()).stream()
                .flatMap(deed -> myNo(deed).map(no -> no(deed, no)))
                .forEach(blocks::add);
        blocks.add(new Block.Paragraph(Texts.of("child.no.text") + " " + ombuds));
        return blocks;
    }

    private Stream<Standing.Reply> myNo(QuotedAgreement deed) {
        return deed.standing().refusals().stream().filter(reply -> me.am(reply.person()));
    }

    private static Block no(QuotedAgreement deed, Standing.Reply no) {
        String lead = Texts.of("child.said.no.to", Blocks.oneLine(deed.title()));
        return new Block.OwnWords(lead, Blocks.oneLine(no.words()), "");
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
