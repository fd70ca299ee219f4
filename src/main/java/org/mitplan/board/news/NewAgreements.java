package org.mitplan.board.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import org.mitplan.board.Undone;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.day.News;

/** Agreements that colleagues wrote, moved or changed. */
@ApplicationScoped
class NewAgreements implements News.Source {
    /** What is news as done is not news a second time as changed. */
    private static final String CHANGED =
            "(select a.id, a.file_id, a.title, a.changed_by, a.changed_at from agreement a where not exists ("
                    + "select 1 from completion c where c.agreement_id = a.id and c.by_account = a.changed_by"
                    + " and c.at <= a.changed_at and c.at > a.changed_at - interval 1 second and"
                    + Undone.COMPLETION_HOLDS
                    + "))";

    @Override
    public News news() {
        return new News(
                BoardSection.AGREEMENTS,
                CHANGED,
                "title",
                "changed_by",
                "changed_at",
                "day.agreement",
                "/board/board?file=%s#c-%s",
                UnaryOperator.identity());
    }
}
