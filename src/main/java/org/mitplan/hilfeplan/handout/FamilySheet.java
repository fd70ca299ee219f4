package org.mitplan.hilfeplan.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Paper paper;

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
        paper = new Paper(view, dates, FactWords.plain(dates));
    }

    Sheet sheet() {
        PlanRow plan = view.plan();
        List<Part> parts = new ArrayList<>();
        parts.add(new DeedsByPerson(view, dates).part());
        parts.add(part(PlanPart.VIEWS));
        parts.add(part(PlanPart.GOALS));
        Stream.of(PlanPart.values())
                .filter(part -> !FIRST.contains(part) && !LAST.contains(part))
                .filter(part -> part.isToldToFamily(view))
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
        return Blocks.part(Texts.plain(part), part.family(paper));
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
