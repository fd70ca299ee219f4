package org.mitplan.hilfeplan.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.board.Stage;
import org.mitplan.hilfeplan.BoardReport;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.part.Blocks;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;
import org.mitplan.shared.sheet.Part;
import org.mitplan.shared.sheet.Sheet;

/**
 * The board of a day as a report for the next meeting: what was done, what runs, what rests and who
 * disagrees; it weighs nothing.
 */
final class ReportSheet {
    private final BoardReport report;
    private final QuotedBoard board;
    private final GermanDates dates;

    ReportSheet(BoardReport report, GermanDates dates) {
        this.report = report;
        this.board = report.board();
        this.dates = dates;
    }

    Sheet sheet() {
        List<Part> parts =
                List.of(
                        done(),
                        part("report.goals", board.goals().stream().map(this::goal).toList()),
                        deeds("report.nogoal", running(board.withoutGoal())),
                        deeds("report.paused", board.in(Stage.PAUSED)),
                        deeds("report.ideas", board.in(Stage.IDEA)),
                        dissent());
        return new Sheet(
                Blocks.wording(),
                Texts.of("report.title", report.header().name()),
                report.since() == null
                        ? Texts.of("report.subtitle.first", dates.full(report.on()))
                        : Texts.of(
                                "report.subtitle",
                                dates.full(report.on()),
                                report.since().number(),
                                dates.full(report.since().days().boardOn())),
                report.header().number(),
                report.on(),
                "",
                parts);
    }

    private Part done() {
        String heading =
                report.since() == null
                        ? Texts.of("report.done")
                        : Texts.of("report.done.since", report.since().number());
        return Blocks.part(
                heading,
                Blocks.table(
                        "",
                        List.of("sheet.what", "sheet.who", "report.when"),
                        report.doneSince().stream()
                                .map(
                                        one ->
                                                List.of(
                                                        Blocks.what(one.agreement()),
                                                        Blocks.who(one.agreement()),
                                                        when(one)))
                                .toList()),
                report.since() == null
                        ? Texts.of("report.done.none")
                        : Texts.of("report.done.none.since", report.since().number()));
    }

    /** When it was done, and how often for which day; where both hold, both. */
    private String when(BoardReport.Done done) {
        String day = done.on() == null ? "" : Texts.of("report.when.done", dates.full(done.on()));
        if (done.times() == 0) {
            return day;
        }
        String key = done.times() == 1 ? "report.when.once" : "report.when.times";
        String times = Texts.of(key, done.times(), dates.full(done.last()));
        return day.isEmpty() ? times : Blocks.cell(times, day);
    }

    private Block goal(QuotedGoal goal) {
        List<Block> blocks = new ArrayList<>();
        if (!goal.ownWords().isEmpty()) {
            blocks.add(new Block.OwnWords(goal.ownWordsBy().name(), goal.ownWords(), ""));
        }
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(Texts.of("sheet.goal.state"), Texts.of(goal.state())));
        if (!goal.indicator().isEmpty()) {
            facts.add(new Block.Fact(Texts.of("sheet.goal.indicator"), goal.indicator()));
        }
        blocks.add(new Block.Facts(facts));
        blocks.addAll(table(Texts.of("report.goal.deeds"), running(goal.agreements())));
        return new Block.Group(goal.title(), blocks);
    }

    /** What rests or is a wish has a part of its own. */
    private static List<QuotedAgreement> running(List<QuotedAgreement> agreements) {
        return agreements.stream()
                .filter(one -> one.stage() != Stage.PAUSED && one.stage() != Stage.IDEA)
                .toList();
    }

    private Part deeds(String heading, List<QuotedAgreement> deeds) {
        return part(heading, table("", deeds));
    }

    private static Part part(String heading, List<Block> blocks) {
        return Blocks.part(Texts.of(heading), blocks, Texts.of("report.nothing"));
    }

    private List<Block> table(String caption, List<QuotedAgreement> deeds) {
        return Blocks.table(
                caption,
                List.of("sheet.what", "sheet.who", "sheet.until", "sheet.stage"),
                deeds.stream()
                        .map(
                                one ->
                                        List.of(
                                                Blocks.what(one),
                                                Blocks.who(one),
                                                Blocks.until(one, dates),
                                                Texts.of(one.stage())))
                        .toList());
    }

    /** What people say to the last plan and to single agreements, each no in own words. */
    private Part dissent() {
        Stream<Block> toPlan =
                report.parties().stream()
                        .filter(ReportSheet::dissents)
                        .flatMap(party -> Blocks.answers(party, Texts::of, dates))
                        .map(
                                row ->
                                        new Block.OwnWords(
                                                row.get(0),
                                                row.get(2),
                                                Texts.of(
                                                        "report.dissent.plan",
                                                        row.get(1),
                                                        report.since().number())));
        Stream<Block> toCards = board.in(Stage.values()).stream().flatMap(this::refusals);
        return Blocks.part(
                Texts.of("report.dissent"),
                Stream.concat(toPlan, toCards).toList(),
                Texts.of("report.dissent.none"));
    }

    /** Whoever once said no or had a remark is heard with all they said since. */
    private static boolean dissents(PartyRow party) {
        return party.consent().told().stream()
                .filter(said -> party.consent().mistake(said) == null)
                .anyMatch(
                        said ->
                                said.answer() == PlanParty.Answer.DISAGREED
                                        || said.answer() == PlanParty.Answer.REMARK);
    }

    private Stream<Block> refusals(QuotedAgreement one) {
        return one.standing().refusals().stream()
                .map(
                        reply ->
                                new Block.OwnWords(
                                        reply.person().name(),
                                        reply.words(),
                                        Texts.of("report.dissent.card", one.title())));
    }
}
