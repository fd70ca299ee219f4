package org.mitplan.hilfeplan.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mitplan.board.Stage;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.part.Blocks;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sheet.Block;
import org.mitplan.shared.sheet.Part;

/**
 * Who does what until when, person by person; then what is done, what rests, what was for a goal
 * that is ended, and what is a wish only.
 */
final class DeedsByPerson {
    private final PlanView view;
    private final GermanDates dates;
    private final List<QuotedAgreement> open;

    DeedsByPerson(PlanView view, GermanDates dates) {
        this.view = view;
        this.dates = dates;
        this.open = view.board().toDo();
    }

    Part part() {
        List<Block> blocks = new ArrayList<>();
        for (QuotedPerson person : people()) {
            blocks.addAll(table(person, deeds(person)));
        }
        List<QuotedAgreement> nobodys =
                open.stream().filter(one -> one.people().isEmpty()).toList();
        blocks.addAll(table(new QuotedPerson(null, Texts.of("family.deeds.nobody")), nobodys));
        list(blocks, "family.deeds.done", view.board().in(Stage.DONE), this::plain);
        list(blocks, "family.deeds.paused", view.board().in(Stage.PAUSED), this::withPeople);
        list(blocks, "family.deeds.over", view.board().leftOver(), this::withPeople);
        list(blocks, "family.deeds.ideas", view.board().in(Stage.IDEA), this::withPeople);
        return Blocks.part(Texts.of("family.deeds"), blocks);
    }

    /** In the order of the plan's parties, the young person first. */
    private Set<QuotedPerson> people() {
        Set<QuotedPerson> people = new LinkedHashSet<>();
        for (PartyRow party : view.parties()) {
            busy().filter(person -> person.is(party)).forEach(people::add);
        }
        busy().forEach(people::add);
        return people;
    }

    private Stream<QuotedPerson> busy() {
        return open.stream().flatMap(one -> one.people().stream());
    }

    private List<QuotedAgreement> deeds(QuotedPerson person) {
        return open.stream().filter(one -> one.people().contains(person)).toList();
    }

    private List<Block> table(QuotedPerson person, List<QuotedAgreement> deeds) {
        return Blocks.table(
                person.name(),
                List.of("sheet.what", "sheet.until", "sheet.stage"),
                deeds.stream().map(deed -> row(person, deed)).toList());
    }

    private List<String> row(QuotedPerson person, QuotedAgreement deed) {
        List<QuotedPerson> others =
                deed.people().stream().filter(other -> !other.equals(person)).toList();
        String until = Blocks.until(deed, dates);
        String what = withReplies(Blocks.cell(deed.title(), deed.detail()), deed);
        return List.of(
                others.isEmpty()
                        ? what
                        : what + "\n" + Texts.of("family.deeds.with", QuotedPerson.names(others)),
                until.isEmpty() ? Texts.of("family.deeds.noday") : until,
                Texts.plain(deed.stage()));
    }

    private void list(
            List<Block> blocks,
            String heading,
            List<QuotedAgreement> deeds,
            Function<QuotedAgreement, String> words) {
        if (!deeds.isEmpty()) {
            blocks.add(
                    new Block.Group(
                            Texts.of(heading),
                            List.of(new Block.Items(deeds.stream().map(words).toList()))));
        }
    }

    private String plain(QuotedAgreement deed) {
        return withReplies(deed.title(), deed);
    }

    private String withPeople(QuotedAgreement deed) {
        String people = QuotedPerson.names(deed.people());
        String until = Blocks.until(deed, dates);
        String what =
                people.isEmpty() ? deed.title() : Texts.of("family.deeds.of", deed.title(), people);
        return withReplies(
                until.isEmpty() ? what : Blocks.cell(what, Texts.of("family.deeds.until", until)),
                deed);
    }

    /** Why it rests, and who said no to it, in their own words. */
    private static String withReplies(String what, QuotedAgreement deed) {
        StringBuilder text = new StringBuilder(what);
        if (!deed.standing().pauseReason().isEmpty()) {
            text.append('\n').append(Texts.of("family.deeds.why", deed.standing().pauseReason()));
        }
        deed.standing()
                .refusals()
                .forEach(
                        no ->
                                text.append('\n')
                                        .append(
                                                Texts.of(
                                                        "family.deeds.no",
                                                        no.person().name(),
                                                        no.words())));
        return text.toString();
    }
}
