package org.mitplan.casefile;

import java.util.List;

/** What the first page of a file shows. */
public record Overview(
        FileHeader header, List<TimelineItem> newest, List<ParticipantRow> participants) {}
