package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import org.mitplan.casefile.day.News;

/** Agreements that colleagues wrote, moved or changed. */
@ApplicationScoped
class NewAgreements implements News.Source {
    @Override
    public News news() {
        return new News(
                "agreement",
                "title",
                "changed_by",
                "changed_at",
                "day.agreement",
                "/board/board?file=%s#c-%s",
                UnaryOperator.identity());
    }
}
