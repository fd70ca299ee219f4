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
    private static final Pattern OF_FILE =
            Pattern.compile("(\\w+\\.)?(file_id|file|id) (=|<=>) :file");
    private static final Pattern WITHIN = Pattern.compile(":(reach|own)\\([\\w.]+\\)");
    private static final Pattern ABOUT_FILES = Pattern.compile("\\bfile_id\\b|:file\\b");
    private static final Pattern OWN = Pattern.compile("[\\w.]+ = :me");

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private Rights rights;

    /**
     * A statement about one file, which it names as {@code :file}; for whoever does not work here
     * about what was released to them, which it asks for by {@code :released(CARD, a.id)}.
     *
     * @throws IllegalArgumentException if rows of other files, or rows that were not released,
     *     would be found or written, too
     */
    public Sql of(CaseAccess access, String text) {
        boolean visitor = Rights.isVisitor(access.who());
        mustBe(Asked.asks(text, OF_FILE) && (!access.isPersonal() || Asked.asks(text, OWN)), text);
        mustBe(!visitor || Asked.asks(text, Rights.RELEASED), text);
        Sql statement = begin(text, access.who()).withAny("file", access.file());
        return visitor ? statement.with("person", access.person()) : statement;
    }

    /**
     * A statement in the course of work on a file on what belongs to none, such as the last number
     * given out.
     *
     * @throws IllegalArgumentException if it is about files after all
     */
    public Sql apart(CaseAccess access, String text) {
        mustBe(!ABOUT_FILES.matcher(text).find(), text);
        mustBe(!Rights.isVisitor(access.who()), text);
        return begin(text, access.who());
    }

    /**
     * A statement over many files, each asked for by {@code :reach(f.id)} or, of those for which
     * the person acts, {@code :own(f.id)}.
     *
     * @throws IllegalArgumentException if it asks for neither, or the reach is for own rows alone
     */
    public Sql of(Reach reach, String text) {
        mustBe(Asked.asks(text, WITHIN) && !reach.isPersonal(), text);
        return begin(text, reach.who());
    }

    /**
     * A statement over what is the person's own.
     *
     * @throws IllegalArgumentException if what is of others would be found, too
     */
    public Sql own(Reach reach, String text) {
        mustBe(Asked.asks(text, OWN), text);
        return begin(text, reach.who());
    }

    /**
     * A statement over what is somebody's own in one file, or of none: then {@code :file} is null.
     *
     * @throws IllegalArgumentException if what is of others, or of other files, would be found, too
     */
    public Sql own(OwnAccess access, String text) {
        mustBe(Asked.asks(text, OWN) && Asked.asks(text, OF_FILE), text);
        return begin(text, access.who()).with("file", access.file());
    }

    /**
     * A statement that somebody reads beside lists over many files, on what is of none.
     *
     * @throws IllegalArgumentException if it is about files after all
     */
    public Sql apart(Reach reach, String text) {
        mustBe(!ABOUT_FILES.matcher(text).find(), text);
        return begin(text, reach.who());
    }

    /**
     * Entities of one file, which the text names as {@code :file}.
     *
     * @throws IllegalArgumentException if those of other files would be found, too
     */
    public <T> Entities<T> entities(CaseAccess access, Class<T> type, String text) {
        mustBe(Asked.asks(text, OF_FILE) && !Rights.isVisitor(access.who()), text);
        TypedQuery<T> query = database.createQuery(passing(text), type);
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
        mustBe(Asked.asks(text, OWN), text);
        return new Entities<>(database.createQuery(passing(text), type))
                .with("me", reach.account());
    }

    /** A statement over the books on who works here. */
    public Sql of(OfficeAccess access, String text) {
        return begin(text, access.who());
    }

    /** A statement of work without a person. */
    public Sql of(SystemTask task, String text) {
        return begin(text, task);
    }

    /** The text as it goes on once it was found to be right. */
    protected String passing(String text) {
        return text;
    }

    /** Where nobody works yet there is nobody to name. */
    private Sql begin(String text, Principal who) {
        Sql statement =
                new Sql(database, rights.stated(passing(text), who))
                        .withAny("today", LocalDate.now(clock));
        return who == null ? statement : statement.withAny("me", who.account());
    }

    private static void mustBe(boolean asked, String text) {
        if (!asked) {
            throw new IllegalArgumentException("asks for no right: " + text);
        }
    }
}
