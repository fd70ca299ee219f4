package org.mitplan.casefile.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.casefile.FileSection;

/** What happened in a file besides its notes, as each module tells it. */
@ApplicationScoped
class TimelineItems {
    @Inject private Door door;
    @Inject private Instance<TimelineSource> sources;

    /** The newest of each module. */
    List<TimelineItem> newest(CaseAccess access, int atMost) {
        access.require(FileSection.ENTRIES, Action.READ);
        return sources.stream().flatMap(source -> newest(access, source, atMost)).toList();
    }

    private Stream<TimelineItem> newest(CaseAccess access, TimelineSource source, int atMost) {
        return door.of(access, source.rows()).rows(atMost, source::item).stream();
    }
}
