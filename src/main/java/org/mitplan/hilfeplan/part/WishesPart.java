package org.mitplan.hilfeplan.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanSection.Topic;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/** What was wished for and what came of it, and how people could choose (§ 5 SGB VIII). */
class WishesPart extends WrittenPart {
    WishesPart() {
        super(Topic.WISHES);
    }

    @Override
    boolean isTakenOver(PlanView view) {
        return super.isTakenOver(view)
                || view.terms().choiceTakenOver()
                || view.wishes().stream().anyMatch(WishRow::takenOver);
    }

    @Override
    List<String> waiting(PlanView view) {
        List<String> waiting = new ArrayList<>();
        view.wishes().stream()
                .filter(WishRow::takenOver)
                .map(one -> Texts.of("plan.missing.wish", one.wish()))
                .forEach(waiting::add);
        if (view.terms().choiceTakenOver()) {
            waiting.add(Texts.of("plan.missing.choice"));
        }
        if (super.isTakenOver(view)) {
            waiting.add(Texts.of("plan.missing.text"));
        }
        return waiting;
    }

    @Override
    boolean hasFields(PlanView view) {
        return !view.wishes().isEmpty() || !view.terms().choice().equals(TermsRow.NONE.choice());
    }

    @Override
    Map<String, String> fields(Paper paper) {
        return paper.words().choice(paper.view().terms().choice());
    }

    @Override
    List<Item> items(Paper paper) {
        List<Item> items = new ArrayList<>();
        for (WishRow wish : paper.view().wishes()) {
            String name = paper.view().party(wish.person()).name();
            Map<String, String> answered = paper.words().wish(wish);
            answered.remove(Texts.of("wish.wish"));
            String title = Texts.of("difference.wish", name, wish.wish());
            items.add(new Item(wish.person() + wish.wish(), title).says(answered));
        }
        items.add(whole(paper));
        return items;
    }

    /** Person by person in the order of the plan. */
    @Override
    List<Block> office(Paper paper) {
        List<Block> blocks = new ArrayList<>();
        for (PartyRow party : paper.view().parties()) {
            List<Block> wishes =
                    paper.view().wishes().stream()
                            .filter(wish -> wish.person().equals(party.person()))
                            .flatMap(wish -> Blocks.facts(paper.words().wish(wish)).stream())
                            .toList();
            if (!wishes.isEmpty()) {
                blocks.add(new Block.Group(party.name(), wishes));
            }
        }
        blocks.addAll(super.office(paper));
        return blocks;
    }

    @Override
    List<String> officeWords(PlanView view) {
        List<String> words = new ArrayList<>(super.officeWords(view));
        view.wishes().forEach(wish -> words.add(wish.reason()));
        return words;
    }
}
