package org.mitplan.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The right to a file, stated once: the gate asks it for one file, lists for many, notices for many
 * people, and whoever looks who acts for a file. Each module adds the {@link Ground}s that it
 * knows.
 */
@ApplicationScoped
class Rights {
    private static final Pattern ASKED =
            Pattern.compile(":(reach|own|acts|reads)\\(([\\w.:]+)(?:, ([\\w.:]+))?\\)");

    /** How whoever visits has to ask for each row. */
    static final Pattern RELEASED = Pattern.compile(":released\\((\\w+), ([\\w.]+)\\)");

    private static final String ANY_ROW =
            "exists (select 1 from file_release given_ where given_.file_id = :file and given_.kind = '%s'"
                    + " and given_.thing_id = %s and given_.person_id = :person";
    private static final String WHOLE = " and given_.ended_at is null and given_.withheld = ''";
    private static final String ME = ":me";

    @Inject private Instance<Ground.Source> found;
    @Inject private Instance<ReleaseRule> rules;
    @Inject private StaffGrounds staff;
    private List<Ground.Source> sources;

    @PostConstruct
    void gather() {
        sources = found.stream().toList();
    }

    /**
     * Puts the right in place of what a statement asks for: {@code :reach(f.id)} for the files that
     * who acts may read, {@code :own(f.id)} for those for which they act, and for others {@code
     * :reads(f.id, a.id)} and {@code :acts(f.id, a.id)}. What {@code :released(CARD, a.id)} asks
     * for is given to staff and to tasks with the file, to others one by one.
     */
    String stated(String text, Principal who) {
        String asked =
                ASKED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(one(found, who)));
        return RELEASED.matcher(asked)
                .replaceAll(
                        found ->
                                isVisitor(who)
                                        ? Matcher.quoteReplacement(
                                                released(found.group(1), found.group(2)))
                                        : "true");
    }

    /**
     * What somebody released or took back counts, and rules only where nobody did. A release with
     * something withheld is none of the whole.
     */
    private String released(String kind, String thing) {
        String row = ANY_ROW.formatted(kind, thing);
        String byRule =
                rules.stream()
                        .filter(rule -> rule.kind().name().equals(kind))
                        .map(rule -> rule.releases(thing))
                        .collect(Collectors.joining(" or "));
        String whole = row + WHOLE + ")";
        return byRule.isEmpty()
                ? whole
                : "(" + whole + " or not " + row + ") and (" + byRule + "))";
    }

    /** Everybody who does not work here: of a new kind nobody has to think first. */
    static boolean isVisitor(Principal who) {
        return !(who instanceof StaffMember || who instanceof SystemTask);
    }

    private String one(MatchResult found, Principal who) {
        String file = found.group(2);
        return switch (found.group(1)) {
            case "reach" -> within(file, who);
            case "own" -> staff.acting().holds(file, ME);
            case "acts" -> staff.acting().holds(file, found.group(3));
            default -> anybody(file, found.group(3));
        };
    }

    /**
     * Whoever has one ground runs the rows of that alone, several are put together first: an or
     * between them makes MariaDB look at every file.
     */
    private String within(String file, Principal who) {
        List<Ground> grounds = of(who);
        return switch (grounds.size()) {
            case 0 -> "false";
            case 1 -> grounds.get(0).holds(file, ME);
            default ->
                    file
                            + " in (select reached_.file_id from ("
                            + grounds.stream()
                                    .map(ground -> ground.files(ME))
                                    .collect(Collectors.joining(" union all "))
                            + ") reached_)";
        };
    }

    private String anybody(String file, String account) {
        return grounds()
                .map(ground -> ground.holds(file, account))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /**
     * SQL query for the relations in which who acts stands to {@code :file}; none if to no file.
     */
    String relations(Principal who) {
        return of(who).stream()
                .map(ground -> ground.relations(":file", ME))
                .collect(Collectors.joining(" union all "));
    }

    private List<Ground> of(Principal who) {
        return grounds().filter(ground -> ground.whose().test(who)).toList();
    }

    private Stream<Ground> grounds() {
        return sources.stream().flatMap(source -> source.grounds().stream());
    }
}
