package org.mitplan.board.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.board.CardRow;
import org.mitplan.board.past.AgreementCards;
import org.mitplan.board.past.CardDeed;
import org.mitplan.board.past.CardVersion;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Differences;

/** What became of an agreement since somebody saw it, field by field. */
final class CardChange {
    /** What is written down in one step has moments that differ a little. */
    private static final Duration SAME_STEP = Duration.ofSeconds(1);

    private final AgreementCards.View view;
    private final CardVersion before;
    private final Instant seenAt;

    private CardChange(AgreementCards.View view, CardVersion before) {
        this.view = view;
        this.before = before;
        this.seenAt = before.at().plus(SAME_STEP);
    }

    /**
     * The fields that read otherwise now; whoever answered meanwhile stands there like a field.
     *
     * @param number of the version that was seen
     */
    static List<Differences.Line> since(int number, AgreementCards.View view) {
        return view.versions().stream()
                .filter(version -> version.number() == number)
                .reduce((earlier, later) -> later)
                .map(seen -> new CardChange(view, seen).lines())
                .orElse(List.of());
    }

    private List<Differences.Line> lines() {
        CardVersion now = view.versions().get(view.versions().size() - 1);
        Differences lines =
                new Differences()
                        .of("agreement.title", now.title(), before.title())
                        .of("agreement.people", names(people()), names(peopleBefore()))
                        .of("agreement.due", day(now), day(before))
                        .of("agreement.rhythm", Texts.of(now.rhythm()), Texts.of(before.rhythm()))
                        .of("agreement.goal", now.goal(), before.goal())
                        .of("agreement.stage", Texts.of(now.stage()), Texts.of(before.stage()))
                        .of("agreement.reason", now.pauseReason(), before.pauseReason())
                        .of("agreement.detail", now.detail(), before.detail())
                        .of(
                                "agreement.visibleto",
                                Texts.of(now.visibleTo()),
                                Texts.of(before.visibleTo()));
        view.card().people().forEach(who -> answer(lines, who));
        return lines.lines();
    }

    private Map<PersonId, String> people() {
        Map<PersonId, String> names = new HashMap<>();
        view.card().people().forEach(who -> names.put(who.id(), who.name()));
        return names;
    }

    private Map<PersonId, String> peopleBefore() {
        Map<PersonId, String> names = people();
        deeds(CardDeed.Kind.JOINED, true).forEach(deed -> names.remove(deed.person()));
        deeds(CardDeed.Kind.LEFT, true).forEach(deed -> names.put(deed.person(), deed.who()));
        return names;
    }

    private static String names(Map<PersonId, String> people) {
        return people.values().stream().sorted().collect(Collectors.joining(", "));
    }

    private void answer(Differences lines, CardRow.Who who) {
        lines.named(
                Texts.of("confirm.answer", who.name()),
                answer(who.id(), true),
                answer(who.id(), false));
    }

    /** The newest answer after, or up to, the moment at which the agreement was seen. */
    private String answer(PersonId person, boolean since) {
        List<CardDeed> known = deeds(CardDeed.Kind.ANSWER, since, person);
        if (known.isEmpty()) {
            return since ? answer(person, false) : "";
        }
        CardDeed newest = known.get(known.size() - 1);
        String word = Texts.of(newest.answer());
        return newest.text().isEmpty() ? word : word + ": " + newest.text();
    }

    private List<CardDeed> deeds(CardDeed.Kind kind, boolean since, PersonId person) {
        return deeds(kind, since).stream().filter(deed -> person.equals(deed.person())).toList();
    }

    private List<CardDeed> deeds(CardDeed.Kind kind, boolean since) {
        return view.deeds().stream()
                .filter(deed -> deed.kind() == kind && deed.at().isAfter(seenAt) == since)
                .toList();
    }

    private static String day(CardVersion version) {
        return GermanDates.input(version.dueOn());
    }
}
