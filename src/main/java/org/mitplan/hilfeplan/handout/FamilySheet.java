package org.mitplan.hilfeplan.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.PlanRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;
import org.mitplan.shared.sheet.Part;
import org.mitplan.shared.sheet.Sheet;

/**
 * One version of a plan for the family: first who does what until when, everything in plain words
 * (§§ 8 (4) and 36 (1) SGB VIII).
 */
final class FamilySheet {
    private static final Set<PlanPart> FIRST =
            EnumSet.of(PlanPart.AGREEMENTS, PlanPart.VIEWS, PlanPart.GOALS, PlanPart.NEXT);
    private static final Set<PlanPart> LAST = EnumSet.of(PlanPart.ATTENDANCE, PlanPart.CONSENT);
    private static final int RIGHTS = 7;
    private static final String OMBUDS = "§ 9a";

    private final PlanView view;
    private final GermanDates dates;
    private final String ombuds;
    private final FactBlocks facts;

    /**
     * A sheet to be written.
     *
     * @param view as {@link Disclosure} leaves it for the family
     * @param ombuds how the ombuds office is reached
     */
    FamilySheet(PlanView view, GermanDates dates, String ombuds) {
        this.view = view;
        this.dates = dates;
        this.ombuds = ombuds;
        facts = new FactBlocks(view, FactWords.plain(dates));
    }

    Sheet sheet() {
        PlanRow plan = view.plan();
        List<Part> parts = new ArrayList<>();
        parts.add(new DeedsByPerson(view, dates).part());
        parts.add(part(PlanPart.VIEWS));
        parts.add(part(PlanPart.GOALS));
        Stream.of(PlanPart.values())
                .filter(part -> !FIRST.contains(part) && !LAST.contains(part))
                .filter(part -> PlanPart.told(view).contains(part) || hasGoalsThatAreOver(part))
                .forEach(part -> parts.add(part(part)));
        LAST.forEach(part -> parts.add(part(part)));
        parts.add(next());
        parts.add(rights());
        return new Sheet(
                Blocks.wording(),
                Texts.of("family.title", view.header().name()),
                Texts.of(
                        Blocks.met("family.subtitle", view, dates),
                        Texts.plain(plan.kind()),
                        dates.full(plan.days().meetingOn())),
                "",
                Blocks.day(plan, dates),
                Blocks.version(plan),
                parts);
    }

    private Part part(PlanPart part) {
        List<Block> blocks =
                switch (part) {
                    case ATTENDANCE -> attendance();
                    case VIEWS -> view.parties().stream().flatMap(this::view).toList();
                    case GOALS -> ahead();
                    case CONSENT -> consent();
                    case EVALUATION ->
                            Stream.concat(over().map(this::goal), facts.evaluation().stream())
                                    .toList();
                    case NEEDS -> explained(facts.needs(), part);
                    case HELP -> explained(facts.help(), part);
                    case WISHES -> explained(facts.wishes(), part);
                    default -> topic(view.section(part.topic().orElseThrow()).text());
                };
        return Blocks.part(Texts.plain(part), blocks);
    }

    private List<Block> ahead() {
        List<Block> ahead = goals().filter(goal -> !goal.state().isOver()).map(this::goal).toList();
        return ahead.isEmpty() && goals().findAny().isPresent()
                ? List.of(new Block.Paragraph(Texts.of("family.goals.over")))
                : ahead;
    }

    /** A goal may have been reached or given up before anybody evaluated it. */
    private boolean hasGoalsThatAreOver(PlanPart part) {
        return part == PlanPart.EVALUATION && over().findAny().isPresent();
    }

    /** The goals that nobody works on any more, but for those that are evaluated here. */
    private Stream<QuotedGoal> over() {
        return goals().filter(goal -> goal.state().isOver())
                .filter(
                        goal ->
                                view.evaluations().stream()
                                        .noneMatch(one -> one.isAnswered() && one.isOf(goal)));
    }

    private Stream<QuotedGoal> goals() {
        return view.board().goals().stream();
    }

    private List<Block> explained(List<Block> blocks, PlanPart part) {
        List<Block> all = new ArrayList<>(blocks);
        LegalTerm.in(view.section(part.topic().orElseThrow()).text())
                .forEach(term -> all.add(new Block.Note(Texts.of(term))));
        return all;
    }

    /** What is written, and below it what the helps are that it names. */
    private static List<Block> topic(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(text));
        LegalTerm.in(text).forEach(term -> blocks.add(new Block.Note(Texts.of(term))));
        return blocks;
    }

    private Stream<Block> view(PartyRow party) {
        if (party.view().isEmpty()) {
            return party.viewMissing().isEmpty()
                    ? Stream.of()
                    : Stream.of(
                            new Block.Note(
                                    Texts.of(
                                            "family.view.missing",
                                            party.name(),
                                            party.viewMissing())));
        }
        String manner = Texts.plain(party.viewManner());
        String how =
                party.viewOn() == null
                        ? manner
                        : Texts.of("family.view.how", manner, dates.full(party.viewOn()));
        return Stream.of(
                new Block.OwnWords(party.name(), party.view(), Blocks.how(party, how, dates)));
    }

    private Block goal(QuotedGoal goal) {
        List<Block> blocks = new ArrayList<>();
        if (!goal.ownWords().isEmpty()) {
            blocks.add(new Block.OwnWords(goal.ownWordsBy().name(), goal.ownWords(), ""));
        }
        boolean ahead = !goal.state().isOver();
        if (ahead) {
            blocks.add(new Block.Paragraph(Texts.plain(goal.kind())));
        }
        if (ahead && !goal.indicator().isEmpty()) {
            blocks.add(new Block.Paragraph(Texts.of("family.indicator", goal.indicator())));
        }
        String state = Texts.plain(goal.state());
        blocks.add(
                new Block.Paragraph(
                        ahead && goal.dueOn() != null
                                ? Texts.of("family.goal.due", state, dates.full(goal.dueOn()))
                                : state));
        return new Block.Group(goal.title(), blocks);
    }

    private List<Block> attendance() {
        return Blocks.table(
                Texts.of("sheet.attendance.caption"),
                List.of("sheet.person", "sheet.role", "sheet.attendance"),
                view.parties().stream()
                        .map(p -> List.of(p.name(), role(p), Texts.plain(p.attendance())))
                        .toList());
    }

    /** Who somebody is, where the name does not say it already. */
    private static String role(PartyRow party) {
        String role = Texts.plain(party.role());
        return party.name().equals(role) ? "" : role;
    }

    /** Everybody's answer in a row of its own: a no stands as large as a yes. */
    private List<Block> consent() {
        return Blocks.table(
                Texts.of("family.answers"),
                List.of("sheet.person", "sheet.answer", "sheet.words"),
                view.parties().stream()
                        .flatMap(party -> Blocks.answers(party, Texts::plain, dates))
                        .toList());
    }

    private Part next() {
        LocalDate meeting = Blocks.nextMeeting(view);
        return new Part(
                Texts.of("family.next"),
                new Block.Paragraph(
                        meeting == null
                                ? Texts.of("family.next.open")
                                : Texts.of("family.next.meeting", dates.full(meeting))),
                new Block.Paragraph(Texts.of("family.next.change", Blocks.contact(view))));
    }

    private Part rights() {
        List<String> rights =
                Stream.iterate(1, i -> i <= RIGHTS, i -> i + 1)
                        .map(i -> Texts.of("family.right." + i))
                        .map(right -> right.contains(OMBUDS) ? right + " " + ombuds : right)
                        .toList();
        return new Part(
                Texts.of("sheet.rights"),
                new Block.Items(rights),
                new Block.Note(Texts.of("sheet.rights.status")));
    }
}
