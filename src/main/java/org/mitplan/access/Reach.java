package org.mitplan.access;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;

/**
 * The token for reads over many files: a condition that the door puts into the statement, never a
 * filter afterwards.
 */
public final class Reach {
    private final StaffMember person;
    private final Section section;
    private final Action action;
    private final LocalDate today;

    Reach(StaffMember person, Section section, Action action, LocalDate today) {
        this.person = person;
        this.section = section;
        this.action = action;
        this.today = today;
    }

    /** Who looks: for what belongs to that person alone, such as drafts and visits. */
    public AccountId account() {
        return person.account();
    }

    Principal who() {
        return person;
    }

    /** Whether it finds the person's own rows alone. */
    boolean isPersonal() {
        return section.isPersonal();
    }

    /** Whether rows of a section may be shown here; a list never shows those of a sealed one. */
    public boolean shows(Section other) {
        return section.equals(other) || section.quotes(other);
    }

    /**
     * Asked by each repository: is this token for my section and for this action? Everybody may
     * look for what is their own.
     *
     * @return the token for that section alone
     * @throws NotFound if it is for another section, which does not quote this one, or for less
     */
    public Reach require(Section wanted, Action wantedAction) {
        boolean reads = wantedAction == Action.READ;
        if (!shows(wanted) && !(reads && wanted.isPersonal()) || !reads && wantedAction != action) {
            throw new NotFound();
        }
        return new Reach(person, wanted, wantedAction, today);
    }

    /** For the journal: as what the person reaches over many files. */
    String roles() {
        return Stream.of(Role.CASEWORKER, Role.TEAM_LEAD)
                .filter(person::is)
                .map(Role::name)
                .collect(Collectors.joining("+"));
    }

    public LocalDate today() {
        return today;
    }
}
