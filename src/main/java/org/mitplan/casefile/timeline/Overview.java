package org.mitplan.casefile.timeline;

import java.util.List;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.ParticipantRow;

/** What the first page of a file shows. */
public record Overview(
        FileHeader header, List<TimelineItem> newest, List<ParticipantRow> participants) {}
