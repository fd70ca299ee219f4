package org.mitplan.hilfeplan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** What is typed about wishes and what came of them, and about the choice that people had. */
public class WishForms extends WrittenForm {
    private static final long serialVersionUID = 1L;

    private final List<WishForm> wishes;
    private TermsRow.Choice before;
    private LocalDate informedOn;
    private String options;

    WishForms(PlanView view) {
        super(PlanPart.WISHES, view);
        wishes =
                view.wishes().stream()
                        .map(WishForm::new)
                        .collect(Collectors.toCollection(ArrayList::new));
        wishes.add(WishForm.empty());
        before = view.terms().choice();
        informedOn = before.informedOn();
        options = before.options();
    }

    private TermsRow.Choice choice() {
        return new TermsRow.Choice(informedOn, options);
    }

    @Override
    void store(PlanDesks desks, CaseFileId file, PlanId plan) {
        desks.terms()
                .writeWishes(
                        file,
                        plan,
                        before,
                        choice(),
                        wishes.stream().map(WishForm::input).toList(),
                        getTopic().input());
    }

    @Override
    String field(DomainException refusal) {
        return Faces.row(refusal, "f:w", wishes.stream().map(WishForm::getKey).toList());
    }

    @Override
    void seen(PlanView now) {
        super.seen(now);
        before = now.terms().choice();
        wishes.forEach(wish -> wish.seen(now));
    }

    @Override
    void compare(PlanView now, FactWords words, Differences lines) {
        wishes.forEach(wish -> compare(wish, now, words, lines));
        facts(lines, "", words.choice(now.terms().choice()), words.choice(choice()));
        super.compare(now, words, lines);
    }

    private static void compare(WishForm typed, PlanView now, FactWords words, Differences lines) {
        PersonId wisher = typed.input().person();
        String name = wisher == null ? Texts.of("wish.new") : now.party(wisher).name();
        Map<String, String> stored =
                now.wishes().stream()
                        .filter(row -> row.id().toString().equals(typed.getKey()))
                        .findFirst()
                        .map(words::wish)
                        .orElse(Map.of());
        if (!stored.isEmpty() || !typed.getWish().isBlank()) {
            facts(lines, name, stored, words.wish(typed.typed()));
        }
    }

    /** What each of them wished before is asked of each wish alone. */
    @Override
    boolean isConfirmable(PlanView view) {
        return view.terms().choiceTakenOver() || getTopic().getRow().takenOver();
    }

    public List<WishForm> getWishes() {
        return wishes;
    }

    public LocalDate getInformedOn() {
        return informedOn;
    }

    public void setInformedOn(LocalDate informedOn) {
        this.informedOn = informedOn;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }
}
