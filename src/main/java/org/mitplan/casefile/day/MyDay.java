package org.mitplan.casefile.day;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Reach;
import org.mitplan.casefile.FileSection;
import org.mitplan.casefile.search.FileHit;
import org.mitplan.casefile.search.FileHits;

/** The first page of a day's work: what the files of a member of staff ask for. */
@Boundary
public class MyDay {
    private static final Comparator<DayItem> MOST_URGENT_FIRST =
            Comparator.comparing(
                            DayItem::on, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(DayItem::name)
                    .thenComparing(DayItem::text);

    @Inject private Gate gate;
    @Inject private UnfinishedForms forms;
    @Inject private FileHits hits;
    @Inject private Instance<DayFinder> finders;

    /**
     * The things of one group.
     *
     * @param more whether there are others beyond those shown
     */
    public record Part(DayItem.Group group, List<DayItem> items, boolean more) {}

    /** All that the page shows. */
    public record View(List<Part> parts, List<UnfinishedForm> unfinished, List<FileHit> recent) {}

    /** What the caller's files, or those of the team, ask for today. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public View show(DayQuery wanted) {
        Reach reach = gate.reach(FileSection.OVERVIEW);
        List<DayItem> items =
                StreamSupport.stream(finders.spliterator(), false)
                        .filter(finder -> reach.shows(finder.section()))
                        .flatMap(finder -> finder.items(reach, wanted).stream())
                        .toList();
        List<Part> parts =
                Arrays.stream(DayItem.Group.values())
                        .filter(wanted::shows)
                        .map(group -> part(group, items, wanted.atMost()))
                        .filter(part -> isToBeShown(part, wanted))
                        .toList();
        return new View(parts, forms.of(reach), hits.recent(reach));
    }

    private static boolean isToBeShown(Part part, DayQuery wanted) {
        return part.group() != DayItem.Group.DECIDE
                || wanted.only() == part.group()
                || !part.items().isEmpty();
    }

    private static Part part(DayItem.Group group, List<DayItem> items, int atMost) {
        List<DayItem> own =
                items.stream()
                        .filter(item -> item.group() == group)
                        .sorted(
                                group == DayItem.Group.NEWS
                                        ? MOST_URGENT_FIRST.reversed()
                                        : MOST_URGENT_FIRST)
                        .toList();
        return new Part(group, own.stream().limit(atMost).toList(), own.size() > atMost);
    }
}
