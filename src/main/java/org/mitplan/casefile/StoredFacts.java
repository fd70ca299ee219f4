package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.sql.Row;
import org.mitplan.shared.sql.Sql;

/**
 * The facts that lie in columns of the file; all that change together are one new version of it.
 */
@ApplicationScoped
public class StoredFacts {
    private static final String KNOWN = "select f.version%s from case_file f where f.id = :file";
    private static final String CLOSED =
            ", closed_on = if(:closed, coalesce(closed_on, :today), null)";
    private static final String SINCE =
            "coalesce(max(case when not (o.%1$s <=> f.%1$s) then o.row_end end), min(o.row_start)) as %1$s";
    private static final String HISTORY =
            "select %s from case_file for system_time all o join case_file f on f.id = o.id where f.id = :file";

    @Inject private Door door;
    @Inject private HeaderFacts facts;

    private record Stored(int version, FileFacts facts) {
        boolean has(FactChange change) {
            return Objects.equals(
                    facts.value(change.fact().name(), Serializable.class), change.value());
        }
    }

    /**
     * Stores what a form gives; a closed file keeps the day on which it was closed.
     *
     * @throws Stale if somebody changed the file since the form was opened
     */
    void change(CaseAccess access, TypedFacts typed) {
        access.require(FileSection.FACTS, Action.WRITE);
        Stored stored =
                door.of(access, KNOWN.formatted(facts.columns()))
                        .first(this::stored)
                        .orElseThrow(NotFound::new);
        Stale.unless(stored.version() == typed.version());
        List<FactChange> changes =
                facts.entered().stream()
                        .map(fact -> FactChange.of(fact, typed.values().get(fact.name())))
                        .toList();
        if (!changes.stream().allMatch(stored::has)) {
            boolean closed = changes.stream().anyMatch(FactChange::closes);
            Sql write =
                    door.of(access, FactChange.update(changes, CLOSED) + " and version = :version")
                            .with("closed", closed ? 1 : 0)
                            .with("version", typed.version());
            Stale.unless(FactChange.write(write, changes) == 1);
        }
    }

    private Stored stored(Row row) {
        return new Stored(row.number("version"), facts.read(row, HeaderFact.Place.PAGE));
    }

    /**
     * Carries what a locked plan decides into the file. The later word counts: what somebody
     * changed in the file after it was written into the plan stays.
     */
    public void decide(CaseAccess access, List<FileDecision> decisions) {
        access.require(FileSection.DECISIONS, Action.WRITE);
        List<FactChange> changes =
                decisions.stream()
                        .filter(decision -> decision.value() != null)
                        .filter(decision -> !since(access, decision).isAfter(decision.since()))
                        .map(decision -> FactChange.of(fact(decision), decision.value()))
                        .toList();
        if (!changes.isEmpty()) {
            FactChange.write(door.of(access, FactChange.update(changes, "")), changes);
        }
    }

    private EnteredFact<?> fact(FileDecision decision) {
        return facts.entered().stream()
                .filter(fact -> fact.name().equals(decision.fact()))
                .findFirst()
                .orElseThrow();
    }

    private Instant since(CaseAccess access, FileDecision decision) {
        String column = fact(decision).column();
        return door.of(access, HISTORY.formatted(SINCE.formatted(column)))
                .first(row -> row.moment(column))
                .orElseThrow(NotFound::new);
    }
}
