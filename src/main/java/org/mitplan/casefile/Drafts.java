package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.shared.Row;

/** What somebody is typing into a form of a file, so that it outlives expiry, Back and a crash. */
@ApplicationScoped
public class Drafts {
    private static final String KEY = " where account_id = ?1 and file_id = ?2 and form = ?3";
    private static final String SAVE =
            "insert into draft (account_id, file_id, form, body, saved_at) values (?1, ?2, ?3, ?4, ?5)"
                    + " on duplicate key update body = ?4, saved_at = ?5";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /** A draft as its author left it: the fields of the form as JSON. */
    public record Draft(String body, Instant savedAt) {}

    Optional<Draft> of(CaseAccess access, String form) {
        access.require(Section.DRAFTS, Action.READ);
        return Row.all(
                        database.createNativeQuery("select body, saved_at from draft" + KEY)
                                .setParameter(1, access.account().value())
                                .setParameter(2, access.file().value())
                                .setParameter(3, form),
                        row -> new Draft(row.text(0), row.moment(1)))
                .stream()
                .findFirst();
    }

    Instant save(CaseAccess access, String form, String body) {
        access.require(Section.DRAFTS, Action.WRITE);
        Instant now = Instant.now(clock);
        database.createNativeQuery(SAVE)
                .setParameter(1, access.account().value())
                .setParameter(2, access.file().value())
                .setParameter(3, form)
                .setParameter(4, body)
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return now;
    }

    /** To be called, with the right to its section, by whoever stores what the draft was about. */
    public void drop(CaseAccess access, String form) {
        access.require(Action.WRITE);
        database.createNativeQuery("delete from draft" + KEY)
                .setParameter(1, access.account().value())
                .setParameter(2, access.file().value())
                .setParameter(3, form)
                .executeUpdate();
    }
}
