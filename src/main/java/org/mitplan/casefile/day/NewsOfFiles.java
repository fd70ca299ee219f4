package org.mitplan.casefile.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.casefile.FileSection;
import org.mitplan.casefile.LastVisit;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;

/** What others did in one's own files since one was there: one statement over all modules. */
@ApplicationScoped
class NewsOfFiles implements DayFinder {
    private static final String SINCE =
            "(select %1$d as source, f.id as file_id, concat(p.given_name, ' ', p.family_name) as name,"
                    + " concat(x.%3$s, '') as what, r.display_name, x.%5$s as at, x.id as thing"
                    + " from file_visit v join case_file f on f.id = v.file_id"
                    + " join person p on p.id = f.young_person_id"
                    + " join %2$s x on x.file_id = f.id and x.%5$s > %6$s and x.%4$s <> v.account_id and"
                    + Withdrawn.not("x.id")
                    + " join account r on r.id = x.%4$s where v.account_id = :me and :own(f.id)"
                    + " order by x.%5$s desc, x.id limit :most)";

    @Inject private Door door;
    @Inject private Instance<News.Source> sources;
    @Inject private Clock clock;

    @Override
    public Section section() {
        return FileSection.OVERVIEW;
    }

    @Override
    public List<DayItem> items(Reach reach, DayQuery wanted) {
        if (!wanted.shows(DayItem.Group.NEWS)) {
            return List.of();
        }
        List<News> news =
                sources.stream()
                        .map(News.Source::news)
                        .filter(one -> reach.shows(one.section()))
                        .toList();
        String all =
                IntStream.range(0, news.size())
                        .mapToObj(i -> since(i, news.get(i)))
                        .collect(
                                Collectors.joining(
                                        " union all ", "", " order by at desc, thing limit :most"));
        return door.of(reach.require(FileSection.OVERVIEW, Action.READ), all)
                .with("most", wanted.toRead())
                .with("now", clock.instant())
                .rows(wanted.toRead(), row -> item(row, news.get(row.number("source"))));
    }

    private static String since(int number, News news) {
        return SINCE.formatted(
                number, news.table(), news.what(), news.by(), news.at(), LastVisit.UNTIL);
    }

    private static DayItem item(Row row, News news) {
        return new DayItem(
                DayItem.Group.NEWS,
                row.id("file_id", CaseFileId::new),
                row.text("name"),
                news.kind(),
                news.words().apply(row.text("what")),
                row.text("display_name"),
                row.moment("at").atZone(TimeSource.OFFICE).toLocalDate(),
                news.page().formatted(row.text("file_id"), row.text("thing")));
    }
}
