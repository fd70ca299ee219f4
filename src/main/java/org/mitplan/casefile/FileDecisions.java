package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.shared.NotFound;

/**
 * Carries what a locked plan decides into the header of the file. The later word counts: what
 * somebody changed in the header after it was written into the plan stays. The step of the help is
 * no decision of the plan and stays, too.
 */
@ApplicationScoped
public class FileDecisions {
    private static final String SINCE =
            " coalesce(max(case when not (o.%1$s <=> f.%1$s) then o.row_end end), min(o.row_start)) as %2$s";
    private static final String HEADER =
            "select"
                    + SINCE.formatted("help", "help_since")
                    + ","
                    + SINCE.formatted("next_meeting_on", "meeting_since")
                    + " from case_file for system_time all o join case_file f on f.id = o.id where f.id = :file";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    public void decide(CaseAccess access, FileDecision decision) {
        access.require(FileSection.DECISIONS, Action.WRITE);
        CaseFile file =
                door.entities(access, CaseFile.class, CaseFiles.OF_TOKEN)
                        .first()
                        .orElseThrow(NotFound::new);
        door.of(access, HEADER)
                .first(row -> List.of(row.moment("help_since"), row.moment("meeting_since")))
                .ifPresent(since -> decide(file, decision, since.get(0), since.get(1)));
        database.flush();
    }

    private static void decide(
            CaseFile file, FileDecision decision, Instant helpSince, Instant meetingSince) {
        if (!decision.help().isEmpty() && !helpSince.isAfter(decision.helpSince())) {
            file.gets(decision.help());
        }
        if (decision.nextMeetingOn() != null && !meetingSince.isAfter(decision.meetingSince())) {
            file.meets(decision.nextMeetingOn());
        }
    }
}
