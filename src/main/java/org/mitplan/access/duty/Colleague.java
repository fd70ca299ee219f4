package org.mitplan.access.duty;

import java.io.Serializable;
import org.mitplan.shared.id.AccountId;

/** A caseworker who could act for a file. */
public record Colleague(AccountId id, String name, String team) implements Serializable {
    /** As a list of choices shows it. */
    public String label() {
        return team.isEmpty() ? name : name + " (" + team + ")";
    }
}
