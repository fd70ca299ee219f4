package org.mitplan.board.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import org.mitplan.board.Undone;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.day.News;

/** What colleagues recorded as done. */
@ApplicationScoped
class NewCompletions implements News.Source {
    private static final String DONE =
            "(select c.id, c.file_id, a.title, c.by_account, c.at from completion c"
                    + " join agreement a on a.id = c.agreement_id where "
                    + Undone.COMPLETION_HOLDS
                    + " and"
                    + Undone.COMPLETION_LASTS
                    + ")";

    @Override
    public News news() {
        return new News(
                BoardSection.AGREEMENTS,
                DONE,
                "title",
                "by_account",
                "at",
                "timeline.completion",
                "/casefile/timeline?file=%s#e-%s",
                UnaryOperator.identity());
    }
}
