package org.mitplan.hilfeplan.part;

import java.util.List;
import java.util.Map;
import org.mitplan.hilfeplan.PlanSection.Topic;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;

/** Which help it is, in fields and in text (§ 36 (2) SGB VIII). */
class HelpPart extends WrittenPart {
    HelpPart() {
        super(Topic.HELP);
    }

    @Override
    boolean isTakenOver(PlanView view) {
        return super.isTakenOver(view) || view.terms().takenOver();
    }

    @Override
    List<String> missing(PlanView view) {
        return isWritten(view) || view.terms().help().form() != null ? List.of() : List.of("help");
    }

    @Override
    boolean hasFields(PlanView view) {
        return !view.terms().help().equals(TermsRow.NONE.help());
    }

    @Override
    Map<String, String> fields(Paper paper) {
        return paper.words().help(paper.view().terms().help());
    }
}
