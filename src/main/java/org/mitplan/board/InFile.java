package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitplan.access.CaseAccess;
import org.mitplan.casefile.FilePeople;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.PersonId;

/** Refuses whatever a form names that is not in its file. */
@ApplicationScoped
class InFile {
    @Inject private FilePeople people;
    @Inject private Goals goals;

    /** Asked before anything changes: what changed already would be stored by the next query. */
    void require(CaseAccess access, AgreementInput input) {
        require(access, input.people());
        if (input.goal() != null) {
            goals.get(access, input.goal());
        }
    }

    void require(CaseAccess access, Collection<PersonId> named) {
        Set<PersonId> known =
                people.of(access).stream().map(ParticipantRow::person).collect(Collectors.toSet());
        if (!named.stream().filter(Objects::nonNull).allMatch(known::contains)) {
            throw new NotFound();
        }
    }
}
