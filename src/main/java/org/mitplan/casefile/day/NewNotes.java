package org.mitplan.casefile.day;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.Texts;

/** Notes that colleagues wrote. */
@ApplicationScoped
class NewNotes implements News.Source {
    @Override
    public News news() {
        return new News(
                FileSection.ENTRIES,
                "entry",
                "kind",
                "author_id",
                "recorded_at",
                "day.note",
                "/casefile/timeline?file=%s#e-%s",
                kind -> Texts.of("Entry.Kind." + kind));
    }
}
