package org.mitplan.hilfeplan.part;

import java.util.ArrayList;
import java.util.List;
import org.mitplan.hilfeplan.PlanSection.Topic;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;

/** The need as a whole, then by areas of life (§ 27 (1), § 36 (2) SGB VIII). */
class NeedsPart extends WrittenPart {
    NeedsPart() {
        super(Topic.NEEDS);
    }

    @Override
    boolean isTakenOver(PlanView view) {
        return super.isTakenOver(view) || view.lifeAreas().stream().anyMatch(SectionRow::takenOver);
    }

    @Override
    List<String> missing(PlanView view) {
        return isWritten(view) ? List.of() : List.of("needs");
    }

    @Override
    boolean hasFields(PlanView view) {
        return view.lifeAreas().stream().anyMatch(area -> !area.text().isEmpty());
    }

    @Override
    List<Item> items(Paper paper) {
        List<Item> items = new ArrayList<>(super.items(paper));
        for (SectionRow area : paper.view().lifeAreas()) {
            String name = name(area);
            items.add(new Item(name, name).says("", area.text()));
        }
        return items;
    }

    @Override
    List<Block> office(Paper paper) {
        List<Block> blocks = new ArrayList<>(super.office(paper));
        for (SectionRow area : paper.view().lifeAreas()) {
            if (!area.text().isEmpty()) {
                blocks.add(new Block.Group(name(area), List.of(new Block.Paragraph(area.text()))));
            }
        }
        return blocks;
    }

    private static String name(SectionRow area) {
        return Texts.of("plan.hint." + area.topic());
    }

    @Override
    List<String> officeWords(PlanView view) {
        List<String> words = new ArrayList<>(super.officeWords(view));
        view.lifeAreas().forEach(area -> words.add(area.text()));
        return words;
    }
}
