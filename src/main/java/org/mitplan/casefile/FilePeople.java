package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.CaseAccess;

/** The participants of a file for what stands above: who can be named in an agreement or a plan. */
@ApplicationScoped
public class FilePeople {
    @Inject private Participants participants;

    /** All participants, the young person first. */
    public List<ParticipantRow> of(CaseAccess access) {
        return participants.of(access);
    }

    /** Whoever takes the file over becomes one of them. */
    public void takesOver(CaseAccess access) {
        participants.takesOver(access);
    }
}
