package org.mitplan.hilfeplan.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.Participant;
import org.mitplan.hilfeplan.AnswerRow;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.PlanRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;
import org.mitplan.shared.sheet.Part;
import org.mitplan.shared.sheet.Sheet;

/** One version of a plan for the office and whoever works on it, in the order of the screen. */
final class OfficeSheet {
    private final PlanView view;
    private final GermanDates dates;
    private final String ombuds;
    private final FactBlocks facts;

    /**
     * A sheet to be written.
     *
     * @param ombuds how the ombuds office is reached
     */
    OfficeSheet(PlanView view, GermanDates dates, String ombuds) {
        this.view = view;
        this.dates = dates;
        this.ombuds = ombuds;
        facts = new FactBlocks(view, new FactWords(dates));
    }

    Sheet sheet() {
        FileHeader header = view.header();
        PlanRow plan = view.plan();
        List<Part> parts = new ArrayList<>(PlanPart.told(view).stream().map(this::part).toList());
        parts.add(rights());
        return new Sheet(
                Blocks.wording(),
                Texts.of("sheet.office", header.name()),
                Texts.of(
                        "sheet.subtitle",
                        Texts.of("plans.version", plan.number()),
                        Texts.of(plan.kind()),
                        dates.full(plan.days().meetingOn())),
                header.number(),
                Blocks.day(plan, dates),
                Blocks.version(plan),
                parts);
    }

    private Part part(PlanPart part) {
        List<Block> blocks =
                switch (part) {
                    case ATTENDANCE -> attendance();
                    case VIEWS -> views();
                    case GOALS -> view.board().goals().stream().map(this::goal).toList();
                    case AGREEMENTS -> agreements();
                    case CONSENT -> consent();
                    case EVALUATION -> facts.evaluation();
                    case NEEDS -> facts.needs();
                    case HELP -> facts.help();
                    case WISHES -> facts.wishes();
                    case NEXT -> facts.next();
                    default -> topic(view.section(part.topic().orElseThrow()));
                };
        return Blocks.part(Texts.of(part), blocks);
    }

    private List<Block> topic(SectionRow section) {
        return section.text().isEmpty() ? List.of() : List.of(new Block.Paragraph(section.text()));
    }

    private List<Block> attendance() {
        List<List<String>> rows =
                view.parties().stream()
                        .map(p -> List.of(p.name(), role(p), Texts.of(p.attendance())))
                        .toList();
        return Blocks.table(
                Texts.of("sheet.attendance.caption"),
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
            return new Block.OwnWords(who(party), party.view(), Blocks.how(party, how, dates));
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
            blocks.add(new Block.OwnWords(goal.ownWordsBy().name(), goal.ownWords(), ""));
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
        return Blocks.table(
                Texts.of("sheet.agreements.caption", lane.title()),
                List.of("sheet.what", "sheet.who", "sheet.until", "sheet.stage"),
                lane.agreements().stream()
                        .map(
                                one ->
                                        List.of(
                                                Blocks.what(one),
                                                Blocks.who(one),
                                                Blocks.until(one, dates),
                                                Texts.of(one.stage())))
                        .toList());
    }

    /** Who answered and signed; who has not yet finds a line to sign on. */
    private List<Block> consent() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(
                Blocks.table(
                        Texts.of("sheet.answers.caption"),
                        List.of("sheet.person", "sheet.answer", "sheet.words", "sheet.signature"),
                        view.parties().stream().flatMap(this::answers).toList()));
        List<String> unsigned =
                view.parties().stream()
                        .filter(party -> party.consent().signed().isEmpty())
                        .map(PartyRow::name)
                        .toList();
        if (!unsigned.isEmpty()) {
            blocks.add(
                    new Block.Group(
                            Texts.of("sheet.signatures"),
                            List.of(
                                    new Block.Signatures(
                                            unsigned,
                                            Texts.of("sheet.place"),
                                            Texts.of("sheet.signature")))));
        }
        return blocks;
    }

    private Stream<List<String>> answers(PartyRow party) {
        ConsentRow consent = party.consent();
        List<List<String>> rows = Blocks.answers(party, Texts::of, dates).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> Blocks.with(rows.get(i), signed(consent, consent.told().get(i))));
    }

    private String signed(ConsentRow consent, AnswerRow said) {
        return consent.signedUnder(said).stream()
                .map(one -> signed(one, consent.answeredSince(one)))
                .collect(Collectors.joining("\n"));
    }

    private String signed(SignatureRow signature, String since) {
        String signed =
                Texts.of("sheet.signed", Texts.of(signature.manner()), dates.full(signature.on()));
        boolean before = signature.isBefore(view.fingerprint());
        return Blocks.cell(Blocks.cell(signed, before ? Texts.of("signature.before") : ""), since);
    }

    private Part rights() {
        return new Part(
                Texts.of("sheet.rights"),
                new Block.Paragraph(Texts.of("sheet.rights.text") + " " + ombuds),
                new Block.Note(Texts.of("sheet.rights.status")));
    }

    private static String who(PartyRow party) {
        String role = role(party);
        return role.equals(party.organisation())
                ? party.name() + " (" + role + ")"
                : party.role().behind(party.name());
    }

    /** What somebody is in this plan: the provider's name where there is one. */
    private static String role(PartyRow party) {
        return party.organisation().isEmpty() || party.role() == Participant.Role.CASEWORKER
                ? Texts.of(party.role())
                : party.organisation();
    }
}
