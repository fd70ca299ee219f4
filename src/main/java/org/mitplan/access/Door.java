package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mitplan.shared.sql.Entities;
import org.mitplan.shared.sql.Sql;

/**
 * The one door for SQL and JPQL: begins a statement for whoever holds a token of the gate, binds
 * the token's file or reach itself and refuses text that does not ask for it. Everywhere, {@code
 * :me} is the account that acts and {@code :today} the day at the office.
 */
@ApplicationScoped
public class Door {
    private static final Pattern OF_FILE = Pattern.compile("(?<![:'\\w.])[\\w.]+ = :file\\b");
    private static final Pattern INTO_FILE = Pattern.compile("^insert .*:file\\b");
    private static final Pattern WITHIN = Pattern.compile(":(reach|own)\\(([\\w.]+)\\)");
    private static final Pattern ABOUT_FILES = Pattern.compile("\\bfile_id\\b|:file\\b");
    private static final Pattern OWN = Pattern.compile("[\\w.]+ = :me\\b");

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /**
     * A statement about one file, which it names as {@code :file}.
     *
     * @throws IllegalArgumentException if rows of other files would be found or written, too
     */
    public Sql of(CaseAccess access, String text) {
        mustBe(OF_FILE.matcher(text).find() || INTO_FILE.matcher(text).find(), text);
        return begin(text).withAny("file", access.file()).withAny("me", access.account());
    }

    /**
     * A statement in the course of work on a file on what belongs to none, such as the last number
     * given out.
     *
     * @throws IllegalArgumentException if it is about files after all
     */
    public Sql apart(CaseAccess access, String text) {
        mustBe(!ABOUT_FILES.matcher(text).find(), text);
        return begin(text).withAny("me", access.account());
    }

    /**
     * A statement over many files, each asked for by {@code :reach(f.id)} or, of those for which
     * the person acts, {@code :own(f.id)}; or over what is the person's own.
     *
     * @throws IllegalArgumentException if it asks for neither
     */
    public Sql of(Reach reach, String text) {
        mustBe(WITHIN.matcher(text).find() || OWN.matcher(text).find(), text);
        String whole =
                WITHIN.matcher(text)
                        .replaceAll(
                                found ->
                                        found.group(1).equals("own")
                                                ? reach.ownRight(found.group(2))
                                                : reach.right(found.group(2)));
        return reach.bind(begin(whole)).withAny("me", reach.account());
    }

    /**
     * Entities of one file, which the text names as {@code :file}.
     *
     * @throws IllegalArgumentException if those of other files would be found, too
     */
    public <T> Entities<T> entities(CaseAccess access, Class<T> type, String text) {
        mustBe(OF_FILE.matcher(text).find(), text);
        TypedQuery<T> query = database.createQuery(text, type);
        boolean isKey = query.getParameter("file").getParameterType() == UUID.class;
        Object file = isKey ? access.file().value() : access.file();
        return new Entities<>(query.setParameter("file", file));
    }

    /**
     * Entities that are the person's own.
     *
     * @throws IllegalArgumentException if those of others would be found, too
     */
    public <T> Entities<T> entities(Reach reach, Class<T> type, String text) {
        mustBe(OWN.matcher(text).find(), text);
        return new Entities<>(database.createQuery(text, type)).with("me", reach.account());
    }

    /** A statement over the books on who works here. */
    public Sql of(OfficeAccess access, String text) {
        return access.bind(begin(text));
    }

    /** A statement of work without a person. */
    public Sql of(SystemTask task, String text) {
        return begin(text);
    }

    private Sql begin(String text) {
        return new Sql(database, text).withAny("today", LocalDate.now(clock));
    }

    private static void mustBe(boolean asked, String text) {
        if (!asked) {
            throw new IllegalArgumentException("asks for no right: " + text);
        }
    }
}
