package org.mitplan.casefile.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mitplan.access.Reach;
import org.mitplan.casefile.LastVisit;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.Row;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.CaseFileId;

/** What others did in one's own files since one was there: one statement over all modules. */
@ApplicationScoped
class NewsOfFiles implements DaySource {
    private static final String SINCE =
            "(select %1$d as source, f.id as file_id, concat(p.given_name, ' ', p.family_name) as name,"
                    + " concat(x.%3$s, '') as what, r.display_name, x.%5$s as at, x.id as thing"
                    + " from file_visit v join case_file f on f.id = v.file_id"
                    + " join person p on p.id = f.young_person_id"
                    + " join %2$s x on x.file_id = f.id and x.%5$s > %7$s and x.%4$s <> v.account_id and"
                    + Withdrawn.not("x.id")
                    + " join account r on r.id = x.%4$s where v.account_id = ?1 and %6$s"
                    + " order by x.%5$s desc limit ?4)";

    @PersistenceContext private EntityManager database;
    @Inject private Instance<News.Source> sources;
    @Inject private Clock clock;

    @Override
    public List<DayItem> items(Reach reach, DayQuery wanted) {
        if (!wanted.shows(DayItem.Group.NEWS)) {
            return List.of();
        }
        List<News> news = sources.stream().map(News.Source::news).toList();
        String all =
                IntStream.range(0, news.size())
                        .mapToObj(i -> since(i, news.get(i), reach))
                        .collect(
                                Collectors.joining(
                                        " union all ", "", " order by at desc limit ?4"));
        return Row.all(
                reach.bind(database.createNativeQuery(all))
                        .setParameter(4, wanted.toRead())
                        .setParameter(
                                5, LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC)),
                row -> item(row, news.get(row.number(0))));
    }

    private static String since(int number, News news, Reach reach) {
        return SINCE.formatted(
                number,
                news.table(),
                news.what(),
                news.by(),
                news.at(),
                reach.ownCondition("f.id"),
                LastVisit.UNTIL.formatted(5));
    }

    private static DayItem item(Row row, News news) {
        return new DayItem(
                DayItem.Group.NEWS,
                row.id(1, CaseFileId::new),
                row.text(2),
                news.kind(),
                news.words().apply(row.text(3)),
                row.text(4),
                row.moment(5).atZone(TimeSource.OFFICE).toLocalDate(),
                news.page().formatted(row.text(1), row.text(6)));
    }
}
