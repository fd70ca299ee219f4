package org.mitplan.hilfeplan.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.sheet.SheetHtml;

/** A version as a document inside a page: what the office's paper says, in the same order. */
@ApplicationScoped
public class PlanDocument {
    @Inject private GermanDates dates;
    @Inject private OmbudsOffice ombuds;

    /**
     * Headings and text as markup; its parts carry the marks {@code part-1}, {@code part-2}, ...
     */
    public String of(PlanView view) {
        return SheetHtml.parts(
                new OfficeSheet(view, dates, ombuds.reached("sheet.ombuds", "sheet.ombuds.ask"))
                        .sheet());
    }
}
