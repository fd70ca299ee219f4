package org.mitplan.casefile.timeline;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.casefile.FileSection;
import org.mitplan.casefile.withdrawal.Withdrawals;
import org.mitplan.shared.id.CaseFileId;

/** The timeline of a file and the notes in it. */
@Boundary
public class CaseNotes {
    private static final int MOST = 500;

    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private Entries entries;
    @Inject private TimelineItems others;
    @Inject private Drafts drafts;
    @Inject private Withdrawals withdrawals;

    /** What the page with the timeline shows, newest first. */
    public record View(FileHeader header, List<TimelineItem> items) {}

    @MayCall({CASEWORKER, TEAM_LEAD})
    public View timeline(CaseFileId file) {
        CaseAccess access = gate.open(file, FileSection.ENTRIES, Action.READ);
        List<TimelineItem> items = new ArrayList<>(entries.newest(access, MOST));
        items.addAll(others.newest(access, MOST));
        items.sort(
                Comparator.comparing(TimelineItem::on)
                        .thenComparing(
                                TimelineItem::recordedAt,
                                Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .reversed());
        return new View(headers.of(access), items);
    }

    /**
     * Adds a note, or an addendum to one.
     *
     * @throws org.mitplan.shared.DomainException if the text is missing or too long or the day lies
     *     ahead
     */
    @MayCall(CASEWORKER)
    public void add(CaseFileId file, NewEntry input) {
        CaseAccess access = gate.open(file, FileSection.ENTRIES, Action.WRITE);
        if (input.amends() != null) {
            withdrawals.mustStand(access, input.amends().value());
        }
        entries.add(access, input);
        drafts.drop(access, input.form());
    }
}
