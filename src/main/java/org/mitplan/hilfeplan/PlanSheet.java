package org.mitplan.hilfeplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.Participant;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;
import org.mitplan.shared.sheet.Part;
import org.mitplan.shared.sheet.Sheet;
import org.mitplan.shared.sheet.Wording;

/**
 * Turns one version of a plan into the sheet that is read, printed and handed out, in the order of
 * the screen.
 */
final class PlanSheet {
    private final PlanView view;
    private final Audience audience;
    private final GermanDates dates;

    PlanSheet(PlanView view, Audience audience, GermanDates dates) {
        this.view = view;
        this.audience = audience;
        this.dates = dates;
    }

    Sheet sheet() {
        FileHeader header = view.header();
        PlanRow plan = view.plan();
        String number = String.valueOf(plan.number());
        List<Part> parts = new ArrayList<>(Stream.of(PlanPart.values()).map(this::part).toList());
        parts.add(rights());
        return new Sheet(
                wording(),
                Texts.of(audience == Audience.OFFICE ? "sheet.office" : "sheet.family")
                        + ": "
                        + header.name(),
                Texts.of(
                        "sheet.subtitle",
                        Texts.of("plans.version", plan.number()),
                        Texts.of(plan.kind()),
                        dates.full(plan.days().meetingOn())),
                audience == Audience.OFFICE ? header.number() : "",
                day(plan),
                plan.isLocked() ? number : number + ", " + Texts.of("sheet.draft"),
                parts);
    }

    private LocalDate day(PlanRow plan) {
        return plan.isLocked() ? dates.day(plan.lockedAt()) : dates.today();
    }

    private Part part(PlanPart part) {
        List<Block> blocks =
                switch (part) {
                    case ATTENDANCE -> attendance();
                    case VIEWS -> views();
                    case GOALS -> view.board().goals().stream().map(this::goal).toList();
                    case AGREEMENTS -> agreements();
                    case CONSENT -> consent();
                    default -> topic(view.section(part.topic().orElseThrow()));
                };
        return new Part(
                Texts.of(part),
                blocks.isEmpty() ? List.of(new Block.Note(Texts.of("sheet.nothing"))) : blocks);
    }

    private List<Block> topic(SectionRow section) {
        return section.text().isEmpty() ? List.of() : List.of(new Block.Paragraph(section.text()));
    }

    private List<Block> attendance() {
        List<List<String>> rows =
                view.parties().stream()
                        .map(p -> List.of(p.name(), role(p), Texts.of(p.attendance())))
                        .toList();
        return table(
                "sheet.attendance.caption",
                List.of("sheet.person", "sheet.role", "sheet.attendance"),
                rows);
    }

    private List<Block> views() {
        return view.parties().stream().map(this::view).filter(Objects::nonNull).toList();
    }

    private Block view(PartyRow party) {
        if (!party.view().isEmpty()) {
            String manner = Texts.of(party.viewManner());
            String how =
                    party.viewOn() == null
                            ? manner
                            : Texts.of("sheet.view.how", manner, dates.full(party.viewOn()));
            return new Block.OwnWords(party.name() + " (" + role(party) + ")", party.view(), how);
        }
        return party.viewMissing().isEmpty()
                ? null
                : new Block.Group(
                        party.name(),
                        List.of(
                                new Block.Note(
                                        Texts.of("sheet.view.missing", party.viewMissing()))));
    }

    private Block goal(QuotedBoard.QuotedGoal goal) {
        List<Block> blocks = new ArrayList<>();
        if (!goal.ownWords().isEmpty()) {
            blocks.add(new Block.OwnWords(goal.ownWordsBy(), goal.ownWords(), ""));
        }
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(Texts.of("sheet.goal.kind"), Texts.of(goal.kind())));
        if (!goal.indicator().isEmpty()) {
            facts.add(new Block.Fact(Texts.of("sheet.goal.indicator"), goal.indicator()));
        }
        if (goal.dueOn() != null) {
            facts.add(new Block.Fact(Texts.of("sheet.goal.due"), dates.full(goal.dueOn())));
        }
        facts.add(new Block.Fact(Texts.of("sheet.goal.state"), Texts.of(goal.state())));
        blocks.add(new Block.Facts(facts));
        return new Block.Group(goal.title(), blocks);
    }

    private List<Block> agreements() {
        return view.board().lanes(Texts.of("plan.nogoal")).stream()
                .flatMap(lane -> lane(lane).stream())
                .toList();
    }

    private List<Block> lane(QuotedBoard.Lane lane) {
        List<List<String>> rows =
                lane.agreements().stream()
                        .map(
                                one ->
                                        List.of(
                                                one.detail().isEmpty()
                                                        ? one.title()
                                                        : one.title() + "\n" + one.detail(),
                                                String.join(", ", one.people()),
                                                dates.full(one.dueOn()),
                                                Texts.of(one.stage())))
                        .toList();
        List<String> columns =
                Stream.of("sheet.what", "sheet.who", "sheet.until", "sheet.stage")
                        .map(Texts::of)
                        .toList();
        return List.of(
                new Block.Table(Texts.of("sheet.agreements.caption", lane.title()), columns, rows));
    }

    private List<Block> consent() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(
                table(
                        "sheet.answers.caption",
                        List.of("sheet.person", "sheet.answer", "sheet.words"),
                        view.parties().stream()
                                .map(p -> List.of(p.name(), Texts.of(p.answer()), p.answerWords()))
                                .toList()));
        blocks.add(
                new Block.Group(
                        Texts.of("sheet.signatures"),
                        List.of(
                                new Block.Signatures(
                                        view.parties().stream().map(PartyRow::name).toList(),
                                        Texts.of("sheet.place"),
                                        Texts.of("sheet.signature")))));
        return blocks;
    }

    private static List<Block> table(
            String caption, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Table(
                                Texts.of(caption), columns.stream().map(Texts::of).toList(), rows));
    }

    private static Part rights() {
        return new Part(
                Texts.of("sheet.rights"),
                new Block.Paragraph(Texts.of("sheet.rights.text")),
                new Block.Note(Texts.of("sheet.rights.status")));
    }

    /** What somebody is in this plan: the provider's name where there is one. */
    private static String role(PartyRow party) {
        return party.organisation().isEmpty() || party.role() == Participant.Role.CASEWORKER
                ? Texts.of(party.role())
                : party.organisation();
    }

    private static Wording wording() {
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
