package org.mitplan.hilfeplan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Faces;

/** Everything that can be typed into one part of a plan. */
public class PlanForms implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TopicForm topic;
    private final List<TopicForm> areas;
    private final List<PartyForm> parties;
    private final TermsForm terms;
    private final List<WishForm> wishes;
    private final List<EvaluationForm> evaluations;

    PlanForms(PlanView view, PlanPart part) {
        topic =
                part.topic()
                        .map(view::section)
                        .map(row -> new TopicForm(row, part.isFinished(view)))
                        .orElse(null);
        areas = view.lifeAreas().stream().map(row -> new TopicForm(row, false)).toList();
        boolean locked = view.plan().isLocked();
        parties = view.parties().stream().map(row -> new PartyForm(row, locked)).toList();
        terms = new TermsForm(view.terms());
        wishes =
                view.wishes().stream()
                        .map(WishForm::new)
                        .collect(Collectors.toCollection(ArrayList::new));
        wishes.add(WishForm.empty());
        evaluations =
                view.evaluations().stream().map(row -> new EvaluationForm(row, view)).toList();
    }

    /** After a clash the next save is made in view of what stands there now. */
    void seen(PlanView now) {
        Map<PersonId, PartyRow> people =
                now.parties().stream()
                        .collect(Collectors.toMap(PartyRow::person, Function.identity()));
        parties.forEach(form -> form.seen(people.get(form.getRow().person())));
        if (topic != null) {
            topic.seen(now);
        }
        areas.forEach(area -> area.seen(now));
        terms.seen(now.terms());
        wishes.forEach(wish -> wish.seen(now));
        evaluations.forEach(evaluation -> evaluation.seen(now));
    }

    /** Where in the page the words stand that were refused; null for any other refusal. */
    String field(DomainException refusal) {
        return Stream.of(
                        Faces.row(refusal, "f:p", rows(parties, one -> one.getRow().person())),
                        Faces.row(refusal, "f:w", rows(wishes, WishForm::getKey)),
                        Faces.row(refusal, "f:g", rows(evaluations, one -> one.getRow().id())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<?> rows(List<T> forms, Function<T, Object> about) {
        return forms.stream().map(about).toList();
    }

    public TopicForm getTopic() {
        return topic;
    }

    public List<TopicForm> getAreas() {
        return areas;
    }

    public boolean isAreasWritten() {
        return areas.stream().anyMatch(area -> !area.getRow().text().isEmpty());
    }

    public List<PartyForm> getParties() {
        return parties;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public List<WishForm> getWishes() {
        return wishes;
    }

    public List<EvaluationForm> getEvaluations() {
        return evaluations;
    }
}
