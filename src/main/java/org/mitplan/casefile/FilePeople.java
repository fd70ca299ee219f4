package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.CaseAccess;

/** The participants of a file for the modules above: who can be named in an agreement or a plan. */
@ApplicationScoped
public class FilePeople {
    @Inject private Participants participants;

    /** All participants, the young person first. */
    public List<ParticipantRow> of(CaseAccess access) {
        return participants.of(access);
    }
}
