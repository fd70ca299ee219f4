package org.mitplan.office;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.TeamId;
import org.mitplan.shared.text.CleanText;

/** Those who share files, with somebody who leads them. */
@Entity
@Table(name = "team")
@Access(AccessType.FIELD)
public class Team {
    private static final TextField NAME = TextField.line("team.name", 80);

    @Id private UUID id;
    private String name;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private int version;

    protected Team() {}

    /**
     * A new team.
     *
     * @throws DomainException if its name is missing or too long
     */
    static Team named(String name) {
        Team team = new Team();
        team.id = UUID.randomUUID();
        team.isCalled(name);
        return team;
    }

    TeamId id() {
        return new TeamId(id);
    }

    int version() {
        return version;
    }

    void isCalled(String wanted) {
        name = NAME.needed(wanted);
    }

    /** Whether that is its name but for capitals: then only the spelling changes. */
    boolean isNamed(String wanted) {
        return name.equalsIgnoreCase(CleanText.line(wanted));
    }

    void close(Clock clock) {
        if (closedAt == null) {
            closedAt = Instant.now(clock);
        }
    }

    /** Refuses to take anybody in after it was closed. */
    void mustBeOpen() {
        if (closedAt != null) {
            throw new DomainException("team.closed");
        }
    }
}
