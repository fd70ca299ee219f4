package org.mitplan.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.shared.sql.Row;

/** The facts about files that the modules above know, for statements and pages. */
@ApplicationScoped
public class HeaderFacts {
    @Inject private Instance<HeaderFact<?>> found;

    private List<HeaderFact<?>> all = List.of();
    private String columns = "";

    @PostConstruct
    void collect() {
        all = found.stream().sorted(Comparator.comparingInt(HeaderFact::rank)).toList();
        columns =
                all.stream()
                        .map(fact -> ", " + fact.sql() + " as " + fact.name())
                        .collect(Collectors.joining());
    }

    /** To be put behind other columns of a statement on the file f. */
    public String columns() {
        return columns;
    }

    /** What a statement with these columns found. */
    public FileFacts read(Row row, HeaderFact.Place place) {
        return new FileFacts(all.stream().map(fact -> FileFact.of(fact, row, place)).toList());
    }

    /** Those that have a column in lists. */
    public List<HeaderFact<?>> inColumns() {
        return all.stream().filter(HeaderFact::hasColumn).toList();
    }

    /** Those that the form for the key facts asks for. */
    public List<EnteredFact<?>> entered() {
        return all.stream()
                .filter(EnteredFact.class::isInstance)
                .<EnteredFact<?>>map(EnteredFact.class::cast)
                .toList();
    }
}
