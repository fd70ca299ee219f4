package org.mitplan.hilfeplan.handout;

import java.util.ArrayList;
import java.util.List;
import org.mitplan.casefile.FileHeader;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.part.Blocks;
import org.mitplan.hilfeplan.part.Paper;
import org.mitplan.hilfeplan.part.PlanPart;
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
    private final Paper paper;

    /**
     * A sheet to be written.
     *
     * @param ombuds how the ombuds office is reached
     */
    OfficeSheet(PlanView view, GermanDates dates, String ombuds) {
        this.view = view;
        this.dates = dates;
        this.ombuds = ombuds;
        paper = new Paper(view, dates, new FactWords(dates));
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
        return Blocks.part(Texts.of(part), part.office(paper));
    }

    private Part rights() {
        return new Part(
                Texts.of("sheet.rights"),
                new Block.Paragraph(Texts.of("sheet.rights.text") + " " + ombuds),
                new Block.Note(Texts.of("sheet.rights.status")));
    }
}
