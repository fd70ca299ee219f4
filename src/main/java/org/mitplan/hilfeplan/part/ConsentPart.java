package org.mitplan.hilfeplan.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.AnswerRow;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/** Who agrees, who does not, and who signed; both may come after the version is locked. */
class ConsentPart extends PeoplePart {
    @Override
    Progress.HowFar progress(PlanView view) {
        return counted(view, party -> party.answer() != PlanParty.Answer.OPEN);
    }

    /** Who answered and signed; who has not yet finds a line to sign on. */
    @Override
    List<Block> office(Paper paper) {
        List<Block> blocks =
                new ArrayList<>(
                        Blocks.table(
                                Texts.of("sheet.answers.caption"),
                                List.of(
                                        "sheet.person",
                                        "sheet.answer",
                                        "sheet.words",
                                        "sheet.signature"),
                                paper.view().parties().stream()
                                        .flatMap(party -> answers(party, paper))
                                        .toList()));
        List<String> unsigned =
                paper.view().parties().stream()
                        .filter(party -> party.consent().signed().isEmpty())
                        .map(PartyRow::name)
                        .toList();
        if (!unsigned.isEmpty()) {
            blocks.add(new Block.Group(Texts.of("sheet.signatures"), List.of(lines(unsigned))));
        }
        return blocks;
    }

    private static Block lines(List<String> unsigned) {
        return new Block.Signatures(unsigned, Texts.of("sheet.place"), Texts.of("sheet.signature"));
    }

    private static Stream<List<String>> answers(PartyRow party, Paper paper) {
        ConsentRow consent = party.consent();
        List<List<String>> rows = Blocks.answers(party, Texts::of, paper.dates()).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(
                        i ->
                                Blocks.with(
                                        rows.get(i),
                                        signed(consent, consent.told().get(i), paper)));
    }

    private static String signed(ConsentRow consent, AnswerRow said, Paper paper) {
        return consent.signedUnder(said).stream()
                .map(one -> signed(one, consent.answeredSince(one), paper))
                .collect(Collectors.joining("\n"));
    }

    private static String signed(SignatureRow signature, String since, Paper paper) {
        String signed =
                Texts.of(
                        "sheet.signed",
                        Texts.of(signature.manner()),
                        paper.dates().full(signature.on()));
        boolean before = signature.isBefore(Fingerprint.of(paper.view()));
        return Blocks.cell(Blocks.cell(signed, before ? Texts.of("signature.before") : ""), since);
    }

    /** Everybody's answer in a row of its own: a no stands as large as a yes. */
    @Override
    List<Block> family(Paper paper) {
        return Blocks.table(
                Texts.of("family.answers"),
                List.of("sheet.person", "sheet.answer", "sheet.words"),
                paper.view().parties().stream()
                        .flatMap(party -> Blocks.answers(party, Texts::plain, paper.dates()))
                        .toList());
    }
}
