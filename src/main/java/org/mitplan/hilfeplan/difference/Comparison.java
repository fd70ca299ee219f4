package org.mitplan.hilfeplan.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.ViewConfirmation;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;

/** Lays two versions side by side: what is new, changed, moved or gone, in words. */
public final class Comparison {
    private final GermanDates dates;
    private final FactWords words;

    public Comparison(GermanDates dates) {
        this.dates = dates;
        words = new FactWords(dates);
    }

    /** What differs, part by part; parts without a difference are left out. */
    public List<PartChange> of(PlanView before, PlanView now) {
        return Arrays.stream(PlanPart.values())
                .map(part -> PartChange.between(part, items(before, part), items(now, part)))
                .filter(change -> !change.changes().isEmpty())
                .toList();
    }

    private List<Item> items(PlanView view, PlanPart part) {
        return switch (part) {
            case ATTENDANCE -> view.parties().stream().map(Comparison::attendance).toList();
            case VIEWS -> view.parties().stream().map(this::view).toList();
            case GOALS -> view.board().goals().stream().map(this::goal).toList();
            case AGREEMENTS -> agreements(view.board());
            case CONSENT -> List.of();
            case EVALUATION -> evaluation(view);
            case HELP -> List.of(whole(words.help(view.terms().help()), view, part));
            case WISHES -> wishes(view);
            case NEXT -> List.of(new Item("", "").says(words.next(view.terms().next())));
            case NEEDS -> needs(view);
            default -> List.of(whole(Map.of(), view, part));
        };
    }

    private static Item whole(Map<String, String> facts, PlanView view, PlanPart part) {
        return new Item("", "")
                .says(facts)
                .says("", view.section(part.topic().orElseThrow()).text());
    }

    private static List<Item> needs(PlanView view) {
        List<Item> items = new ArrayList<>(List.of(whole(Map.of(), view, PlanPart.NEEDS)));
        for (SectionRow area : view.lifeAreas()) {
            String name = Texts.of("plan.hint." + area.topic());
            items.add(new Item(name, name).says("", area.text()));
        }
        return items;
    }

    private List<Item> wishes(PlanView view) {
        List<Item> items = new ArrayList<>();
        for (WishRow wish : view.wishes()) {
            String name = view.party(wish.person()).name();
            Map<String, String> answered = words.wish(wish);
            answered.remove(Texts.of("wish.wish"));
            String title = Texts.of("difference.wish", name, wish.wish());
            items.add(new Item(wish.person() + wish.wish(), title).says(answered));
        }
        items.add(whole(words.choice(view.terms().choice()), view, PlanPart.WISHES));
        return items;
    }

    private List<Item> evaluation(PlanView view) {
        List<Item> items = new ArrayList<>();
        for (EvaluationRow one : view.evaluations()) {
            items.add(
                    new Item(key(one.goal(), one.title()), one.title())
                            .says(words.evaluation(one, view)));
        }
        items.add(new Item("", Texts.of("terms.review")).says(words.review(view.terms().review())));
        return items;
    }

    private static Item attendance(PartyRow party) {
        return new Item(party.person().toString(), party.name())
                .says(Texts.of("difference.role"), Texts.of(party.role()))
                .says(Texts.of("difference.organisation"), party.organisation())
                .says(Texts.of("difference.attendance"), Texts.of(party.attendance()))
                .says(Texts.of("difference.preparation"), party.preparation())
                .says(Texts.of("difference.interpreter"), party.interpreter())
                .says(Texts.of("difference.companion"), party.companion());
    }

    private Item view(PartyRow party) {
        return new Item(party.person().toString(), party.name())
                .says("", party.view())
                .says(Texts.of("difference.confirmed"), confirmed(party))
                .says(Texts.of("difference.missing"), party.viewMissing());
    }

    private String confirmed(PartyRow party) {
        ViewConfirmation confirmed = party.viewConfirmed();
        return confirmed == null
                ? ""
                : Texts.of("difference.by", dates.moment(confirmed.at()), confirmed.by());
    }

    private Item goal(QuotedGoal goal) {
        return new Item(key(goal.id(), goal.title()), goal.title())
                .says(Texts.of("difference.title"), goal.title())
                .says(Texts.of("difference.ownwords"), goal.ownWords())
                .says(Texts.of("difference.indicator"), goal.indicator())
                .says(Texts.of("difference.due"), day(goal.dueOn()))
                .says(Texts.of("difference.state"), Texts.of(goal.state()));
    }

    private List<Item> agreements(QuotedBoard board) {
        List<Item> items = new ArrayList<>();
        for (QuotedGoal goal : board.goals()) {
            goal.agreements().forEach(one -> items.add(agreement(one, goal.title())));
        }
        board.withoutGoal().forEach(one -> items.add(agreement(one, Texts.of("plan.nogoal"))));
        return items;
    }

    private Item agreement(QuotedAgreement one, String goal) {
        return new Item(key(one.id(), one.title()), one.title())
                .stands(Texts.of("difference.stage"), Texts.of(one.stage()))
                .stands(Texts.of("difference.goal"), goal)
                .says(Texts.of("difference.title"), one.title())
                .says(Texts.of("difference.detail"), one.detail())
                .says(
                        Texts.of("difference.who"),
                        one.people().stream()
                                .map(QuotedPerson::name)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .says(Texts.of("difference.due"), day(one.dueOn()))
                .says(
                        Texts.of("agreement.rhythm"),
                        one.rhythm() == Rhythm.NONE ? "" : Texts.of(one.rhythm()));
    }

    /** Versions of long ago did not keep ids; there the title has to do. */
    private static String key(String id, String title) {
        return id.isEmpty() ? title : id;
    }

    private String day(LocalDate day) {
        return day == null ? "" : dates.full(day);
    }
}
