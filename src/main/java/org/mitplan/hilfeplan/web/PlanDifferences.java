package org.mitplan.hilfeplan.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Differences;

/** Where one part of a plan as somebody typed it differs from what stands in the plan meanwhile. */
final class PlanDifferences {
    private final Differences lines = new Differences();
    private final PlanForms forms;
    private final PlanView now;
    private final FactWords words;

    private PlanDifferences(PlanForms forms, PlanView now, FactWords words) {
        this.forms = forms;
        this.now = now;
        this.words = words;
    }

    static List<Differences.Line> of(
            PlanPart part, PlanForms forms, PlanView now, FactWords words) {
        PlanDifferences differences = new PlanDifferences(forms, now, words);
        differences.compare(part);
        return differences.lines.lines();
    }

    private void compare(PlanPart part) {
        TermsForm typed = forms.getTerms();
        TermsRow stored = now.terms();
        switch (part) {
            case ATTENDANCE -> forms.getParties().forEach(this::attendance);
            case VIEWS -> forms.getParties().forEach(this::view);
            case CONSENT -> forms.getParties().forEach(this::answer);
            case HELP -> facts("", words.help(stored.help()), words.help(typed.help()));
            case WISHES -> {
                forms.getWishes().forEach(this::wish);
                facts("", words.choice(stored.choice()), words.choice(typed.choice()));
            }
            case EVALUATION -> {
                forms.getEvaluations().forEach(this::evaluation);
                facts("", words.review(stored.review()), words.review(typed.review()));
            }
            case NEXT -> facts("", words.next(stored.next()), words.next(typed.next()));
            default -> forms.getAreas().forEach(this::area);
        }
        if (forms.getTopic() != null) {
            topic(part, forms.getTopic());
        }
    }

    private void topic(PlanPart part, TopicForm typed) {
        SectionRow stored = now.section(typed.getRow().topic());
        lines.named(Texts.of(part), stored.text(), typed.getText());
        lines.of("plan.done", yes(part.isFinished(now)), yes(typed.isDone()));
    }

    private static String yes(boolean so) {
        return Texts.of(so ? "yes" : "no");
    }

    private void area(TopicForm typed) {
        PlanSection.Topic topic = typed.getRow().topic();
        lines.named(
                Texts.of("plan.hint." + topic.name()), now.section(topic).text(), typed.getText());
    }

    private void attendance(PartyForm typed) {
        PartyRow stored = stored(typed);
        lines.named(stored.name(), Texts.of(stored.attendance()), Texts.of(typed.getAttendance()));
        about(stored, "plan.attendance.preparation", stored.preparation(), typed.getPreparation());
        about(stored, "plan.attendance.interpreter", stored.interpreter(), typed.getInterpreter());
        about(stored, "plan.attendance.companion", stored.companion(), typed.getCompanion());
    }

    private void view(PartyForm typed) {
        PartyRow stored = stored(typed);
        lines.named(Texts.of("plan.view.label", stored.name()), stored.view(), typed.getView());
        LocalDate on = typed.getOn() == null ? typed.getRow().viewOn() : typed.getOn();
        about(stored, "plan.view.on", day(stored.viewOn()), day(on));
        about(stored, "plan.view.missing", stored.viewMissing(), typed.getMissing());
    }

    private void answer(PartyForm typed) {
        if (typed.getAnswer() == null) {
            return;
        }
        PartyRow stored = stored(typed);
        lines.named(
                Texts.of("plan.consent.answer", stored.name()),
                Texts.of(stored.answer()),
                Texts.of(typed.getAnswer()));
        about(stored, "plan.consent.words", stored.answerWords(), typed.getWords());
        about(stored, "plan.consent.on", day(stored.consent().on()), day(typed.getAnsweredOn()));
    }

    private PartyRow stored(PartyForm typed) {
        return now.party(typed.getRow().person());
    }

    private void about(PartyRow who, String key, String theirs, String mine) {
        lines.named(of(who.name(), Texts.of(key)), theirs, mine);
    }

    private static String day(LocalDate day) {
        return GermanDates.input(day);
    }

    private void wish(WishForm typed) {
        PersonId wisher = typed.input().person();
        String name = wisher == null ? Texts.of("wish.new") : now.party(wisher).name();
        Map<String, String> stored =
                now.wishes().stream()
                        .filter(row -> row.id().toString().equals(typed.getKey()))
                        .findFirst()
                        .map(words::wish)
                        .orElse(Map.of());
        if (!stored.isEmpty() || !typed.getWish().isBlank()) {
            facts(name, stored, words.wish(typed.typed()));
        }
    }

    private void evaluation(EvaluationForm typed) {
        EvaluationRow stored =
                now.evaluations().stream()
                        .filter(row -> row.id().equals(typed.getRow().id()))
                        .findFirst()
                        .orElse(typed.getRow());
        facts(stored.title(), words.evaluation(stored, now), words.evaluation(typed.typed(), now));
    }

    private void facts(String about, Map<String, String> theirs, Map<String, String> mine) {
        Set<String> names = new LinkedHashSet<>(theirs.keySet());
        names.addAll(mine.keySet());
        for (String name : names) {
            lines.named(
                    about.isEmpty() ? name : of(about, name),
                    theirs.getOrDefault(name, ""),
                    mine.getOrDefault(name, ""));
        }
    }

    private static String of(String about, String name) {
        return Texts.of("plan.difference.of", about, name);
    }
}
