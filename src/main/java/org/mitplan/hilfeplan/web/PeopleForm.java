package org.mitplan.hilfeplan.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** What is typed into a part in which something stands about each person. */
public abstract class PeopleForm<T extends PartyForm> extends PartForm {
    private static final long serialVersionUID = 1L;

    private final List<T> parties;

    PeopleForm(PlanView view, Function<PartyRow, T> form) {
        parties = view.parties().stream().map(form).toList();
    }

    final <I> List<I> each(Function<T, I> input) {
        return parties.stream().map(input).toList();
    }

    @Override
    final String field(DomainException refusal) {
        return Faces.row(refusal, "f:p", each(one -> one.getRow().person()));
    }

    @Override
    final void seen(PlanView now) {
        Map<PersonId, PartyRow> people =
                now.parties().stream()
                        .collect(Collectors.toMap(PartyRow::person, Function.identity()));
        parties.forEach(form -> form.seen(people.get(form.getRow().person())));
    }

    @Override
    final void compare(PlanView now, FactWords words, Differences lines) {
        parties.forEach(form -> form.compare(now.party(form.getRow().person()), lines));
    }

    public final List<T> getParties() {
        return parties;
    }
}
