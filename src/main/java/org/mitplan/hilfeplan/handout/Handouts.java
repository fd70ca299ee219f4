package org.mitplan.hilfeplan.handout;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.casefile.FilePeople;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.hilfeplan.PlanReader;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.sheet.Sheet;

/** The plan and the board as sheets to read and to hand out. */
@Boundary
public class Handouts {
    @Inject private Gate gate;
    @Inject private PlanReader reader;
    @Inject private FilePeople people;
    @Inject private GermanDates dates;
    @Inject private OmbudsOffice ombuds;

    /**
     * One version as a sheet; of a version still being written, as it stands now.
     *
     * @param form a page is read, everything else leaves the house and is journaled so
     * @return the sheet; what is best on one page comes in smaller letters, too, to take the first
     *     that fits
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public List<Sheet> plan(CaseFileId file, PlanId plan, Audience audience, Form form) {
        if (!audience.forms().contains(form)) {
            throw new NotFound();
        }
        CaseAccess access =
                form == Form.HTML
                        ? gate.open(file, HilfeplanSection.HILFEPLAN, Action.READ, plan.value())
                        : gate.export(
                                file,
                                HilfeplanSection.HILFEPLAN,
                                plan.value(),
                                audience + " " + form);
        PlanView view = Disclosure.of(reader.view(access, plan), people.of(access), audience);
        return switch (audience) {
            case OFFICE -> List.of(new OfficeSheet(view, dates, ombuds()).sheet());
            case FAMILY -> List.of(new FamilySheet(view, dates, ombuds()).sheet());
            case CHILD ->
                    new ChildSheet(view, dates, ombuds.reached("child.ombuds", "child.ombuds.ask"))
                            .fromLargeToClose();
        };
    }

    private String ombuds() {
        return ombuds.reached("sheet.ombuds", "sheet.ombuds.ask");
    }

    /**
     * The board of a day as a report.
     *
     * @param on null for the board as it stands
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public Sheet report(CaseFileId file, LocalDate on, Form form) {
        CaseAccess access =
                form == Form.HTML
                        ? gate.open(file, HilfeplanSection.HILFEPLAN, Action.READ)
                        : gate.export(file, HilfeplanSection.HILFEPLAN, null, "REPORT " + form);
        return new ReportSheet(reader.report(access, on), dates).sheet();
    }
}
