package org.mitplan.hilfeplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.HilfeplanDesk;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.TopicInput;
import org.mitplan.hilfeplan.consent.ConsentDesk;
import org.mitplan.hilfeplan.terms.TermsDesk;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** Hands what is typed into one part of a plan to the desk that writes it. */
@ApplicationScoped
public class PartStore {
    @Inject private HilfeplanDesk desk;
    @Inject private TermsDesk terms;
    @Inject private ConsentDesk consents;

    void store(PlanPart part, CaseFileId file, PlanId plan, PlanForms forms) {
        switch (part) {
            case ATTENDANCE ->
                    desk.writeAttendance(file, plan, each(forms, PartyForm::attendanceInput));
            case VIEWS -> desk.writeViews(file, plan, each(forms, PartyForm::viewInput));
            case CONSENT -> consents.answer(file, plan, each(forms, PartyForm::answerInput));
            case GOALS, AGREEMENTS -> {
                // They stand on the board; there is nothing to store here.
            }
            case EVALUATION, HELP, WISHES, NEXT -> storeTerms(part, file, plan, forms);
            default -> desk.writeTopics(file, plan, part, topics(part, forms));
        }
    }

    private static <T> List<T> each(PlanForms forms, Function<PartyForm, T> input) {
        return forms.getParties().stream().map(input).toList();
    }

    private static List<TopicInput> topics(PlanPart part, PlanForms forms) {
        Stream<TopicInput> topic = Stream.of(forms.getTopic().input());
        return (part == PlanPart.NEEDS
                        ? Stream.concat(topic, forms.getAreas().stream().map(TopicForm::area))
                        : topic)
                .toList();
    }

    private void storeTerms(PlanPart part, CaseFileId file, PlanId plan, PlanForms forms) {
        TermsForm typed = forms.getTerms();
        TermsRow before = typed.getRow();
        switch (part) {
            case HELP ->
                    terms.writeHelp(
                            file, plan, before.help(), typed.help(), forms.getTopic().input());
            case WISHES ->
                    terms.writeWishes(
                            file,
                            plan,
                            before.choice(),
                            typed.choice(),
                            forms.getWishes().stream().map(WishForm::input).toList(),
                            forms.getTopic().input());
            case EVALUATION ->
                    terms.writeEvaluation(
                            file,
                            plan,
                            before.review(),
                            typed.review(),
                            forms.getEvaluations().stream().map(EvaluationForm::input).toList());
            default -> terms.writeNext(file, plan, before.next(), typed.next());
        }
    }
}
