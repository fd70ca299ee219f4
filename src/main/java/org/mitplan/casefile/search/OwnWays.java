package org.mitplan.casefile.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.access.duty.FileStaff;

/** What can be asked of every file: its name, its age, who is responsible, what is overdue. */
@ApplicationScoped
class OwnWays implements ListWays {
    @Inject private Instance<OverdueCount> overdue;

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public List<FileFilter> filters() {
        String late =
                overdue.stream()
                        .map(source -> source.condition("f.id"))
                        .collect(Collectors.joining(" or ", "(", ")"));
        return List.of(
                FileFilter.tick("overdue", late),
                FileFilter.tick("alone", "f.closed_on is null and" + FileStaff.leftAlone("f.id"))
                        .leadsOnly());
    }

    /** Closed files come last, but for the newest. */
    @Override
    public List<FileOrder> orders() {
        return List.of(
                new FileOrder("NAME", "f.closed_on is not null"),
                new FileOrder("NEWEST", "f.opened_on desc"));
    }
}
