package org.mitplan.casefile.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.casefile.FileSection;

/** What is due in the files, as each module tells it. */
@ApplicationScoped
class DueThings implements DayFinder {
    private static final int MOST = 2000;

    @Inject private Door door;
    @Inject private Instance<DaySource> sources;

    @Override
    public Section section() {
        return FileSection.OVERVIEW;
    }

    @Override
    public List<DayItem> items(Reach reach, DayQuery wanted) {
        return sources.stream()
                .filter(source -> reach.shows(source.section()))
                .flatMap(source -> due(reach, source, wanted))
                .toList();
    }

    private Stream<DayItem> due(Reach reach, DaySource source, DayQuery wanted) {
        return door
                .of(reach.require(source.section(), Action.READ), source.rows(wanted))
                .with("each", wanted.toRead())
                .rows(MOST, row -> source.item(row, reach, wanted))
                .stream();
    }
}
