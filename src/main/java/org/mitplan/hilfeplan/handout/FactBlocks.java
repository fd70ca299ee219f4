package org.mitplan.hilfeplan.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/** What a version says in fields, as blocks of a sheet. */
final class FactBlocks {
    private final PlanView view;
    private final FactWords words;

    FactBlocks(PlanView view, FactWords words) {
        this.view = view;
        this.words = words;
    }

    List<Block> help() {
        return withText(words.help(view.terms().help()), PlanSection.Topic.HELP);
    }

    /** Person by person in the order of the plan. */
    List<Block> wishes() {
        List<Block> blocks = new ArrayList<>();
        for (PartyRow party : view.parties()) {
            List<Block> wishes =
                    view.wishes().stream()
                            .filter(wish -> wish.person().equals(party.person()))
                            .flatMap(wish -> facts(words.wish(wish)).stream())
                            .toList();
            if (!wishes.isEmpty()) {
                blocks.add(new Block.Group(party.name(), wishes));
            }
        }
        blocks.addAll(withText(words.choice(view.terms().choice()), PlanSection.Topic.WISHES));
        return blocks;
    }

    List<Block> evaluation() {
        List<Block> blocks = new ArrayList<>();
        for (EvaluationRow one : view.evaluations()) {
            blocks.add(new Block.Group(one.title(), facts(words.evaluation(one, view))));
        }
        List<Block> review = facts(words.review(view.terms().review()));
        if (!review.isEmpty()) {
            blocks.add(new Block.Group(Texts.of("terms.review"), review));
        }
        return blocks;
    }

    List<Block> next() {
        TermsRow.Next next = view.terms().next();
        return facts(
                words.next(
                        new TermsRow.Next(
                                Blocks.nextMeeting(view), next.reportDueOn(), next.invitedBy())));
    }

    /** The need as a whole, then by areas of life. */
    List<Block> needs() {
        List<Block> blocks = withText(Map.of(), PlanSection.Topic.NEEDS);
        for (SectionRow area : view.lifeAreas()) {
            if (!area.text().isEmpty()) {
                blocks.add(
                        new Block.Group(
                                Texts.of("plan.hint." + area.topic()),
                                List.of(new Block.Paragraph(area.text()))));
            }
        }
        return blocks;
    }

    private List<Block> withText(Map<String, String> facts, PlanSection.Topic topic) {
        List<Block> blocks = new ArrayList<>(facts(facts));
        String text = view.section(topic).text();
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text));
        }
        return blocks;
    }

    private static List<Block> facts(Map<String, String> facts) {
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Facts(
                                facts.entrySet().stream()
                                        .map(e -> new Block.Fact(e.getKey(), e.getValue()))
                                        .toList()));
    }
}
