package org.mitplan.casefile.day;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mitplan.access.Protection;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.shared.sql.Row;

/** Stand, in tests alone, for modules whose sections are sealed; a test can unseal them. */
final class SealedSources {
    static final String SECRET = "Das weiß nur eine";
    static final String DUE = "due: " + SECRET;
    private static final ThreadLocal<Protection> PROTECTION =
            ThreadLocal.withInitial(() -> Protection.PROTECTION_8A);

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private SealedSources() {}

    static void are(Protection protection) {
        PROTECTION.set(protection);
    }

    private static Section section() {
        return Section.of("SEALED", PROTECTION.get());
    }

    /** Something new in each file that colleagues noted anything in. */
    @ApplicationScoped
    static class SealedNews implements News.Source {
        private static final String ROWS =
                "(select e.id, e.file_id, '%s' as secret, e.author_id, e.recorded_at from entry e)"
                        .formatted(SECRET);

        @Override
        public News news() {
            return new News(
                    section(),
                    ROWS,
                    "secret",
                    "author_id",
                    "recorded_at",
                    "day.note",
                    "/casefile/timeline?file=%s#e-%s",
                    UnaryOperator.identity());
        }
    }

    /** Something that would have to be done today. */
    @ApplicationScoped
    static class SealedDay implements DayFinder {
        @Override
        public Section section() {
            return SealedSources.section();
        }

        @Override
        public List<DayItem> items(Reach reach, DayQuery wanted) {
            return List.of(secret(SECRET));
        }
    }

    /** Something that is due in each file. */
    @ApplicationScoped
    static class SealedDue implements DaySource {
        @Override
        public Section section() {
            return SealedSources.section();
        }

        @Override
        public String rows(DayQuery wanted) {
            return "select f.id from case_file f where " + wanted.files("f.id") + " limit :each";
        }

        @Override
        public DayItem item(Row row, Reach reach, DayQuery wanted) {
            return secret(DUE);
        }
    }

    private static DayItem secret(String words) {
        return new DayItem(DayItem.Group.OVERDUE, null, "", "day.note", words, "", LONG_AGO, "/");
    }
}
