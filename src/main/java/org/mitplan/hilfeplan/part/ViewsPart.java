package org.mitplan.hilfeplan.part;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mitplan.casefile.Participant;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.ViewConfirmation;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/** How each person sees it, in their own words (§ 8 (1), § 36 (1) SGB VIII). */
class ViewsPart extends PeoplePart {
    @Override
    boolean isTakenOver(PlanView view) {
        return view.parties().stream().anyMatch(PartyRow::viewTakenOver);
    }

    @Override
    List<String> waiting(PlanView view) {
        return view.parties().stream().filter(PartyRow::viewTakenOver).map(PartyRow::name).toList();
    }

    /** Without the young person's view, or the reason why it is missing, there is no plan. */
    @Override
    List<String> missing(PlanView view) {
        return view.parties().stream().anyMatch(p -> p.isYoungPerson() && p.isUnheard())
                ? List.of("view")
                : List.of();
    }

    @Override
    Progress.HowFar progress(PlanView view) {
        return isTakenOver(view)
                ? Progress.HowFar.is(Progress.State.TO_CHECK)
                : counted(view, party -> !party.isUnheard());
    }

    @Override
    List<Item> items(Paper paper) {
        return paper.view().parties().stream().map(party -> item(party, paper)).toList();
    }

    private static Item item(PartyRow party, Paper paper) {
        ViewConfirmation still = party.viewConfirmed();
        return new Item(party.person().toString(), party.name())
                .says("", party.view())
                .says(
                        Texts.of("difference.confirmed"),
                        still == null
                                ? ""
                                : Texts.of(
                                        "difference.by",
                                        paper.dates().moment(still.at()),
                                        still.by()))
                .says(Texts.of("difference.missing"), party.viewMissing());
    }

    @Override
    List<Block> office(Paper paper) {
        return paper.view().parties().stream().flatMap(party -> office(party, paper)).toList();
    }

    private static Stream<Block> office(PartyRow party, Paper paper) {
        if (party.view().isEmpty()) {
            Block why = new Block.Note(Texts.of("sheet.view.missing", party.viewMissing()));
            return party.viewMissing().isEmpty()
                    ? Stream.of()
                    : Stream.of(new Block.Group(party.name(), List.of(why)));
        }
        return Stream.of(said(party.named(), party, "sheet.view.how", Texts::of, paper));
    }

    @Override
    List<Block> family(Paper paper) {
        return paper.view().parties().stream().flatMap(party -> family(party, paper)).toList();
    }

    private static Stream<Block> family(PartyRow party, Paper paper) {
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
        return Stream.of(said(party.name(), party, "family.view.how", Texts::plain, paper));
    }

    private static Block said(
            String who, PartyRow party, String key, Function<Enum<?>, String> word, Paper paper) {
        String manner = word.apply(party.viewManner());
        String how =
                party.viewOn() == null
                        ? manner
                        : Texts.of(key, manner, paper.dates().full(party.viewOn()));
        return new Block.OwnWords(who, party.view(), Blocks.how(party, how, paper.dates()));
    }

    /** What people said themselves is never looked at. */
    @Override
    List<String> officeWords(PlanView view) {
        return view.parties().stream()
                .filter(party -> party.role() == Participant.Role.CASEWORKER)
                .map(PartyRow::view)
                .toList();
    }
}
