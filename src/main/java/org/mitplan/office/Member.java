package org.mitplan.office;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.mitplan.access.Role;
import org.mitplan.access.password.PasswordRules;
import org.mitplan.access.password.Passwords;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PrincipalId;
import org.mitplan.shared.id.TeamId;

/** The account of somebody who works here. */
@Entity
@Table(name = "account")
@Access(AccessType.FIELD)
public class Member {
    /** Whether somebody may work here at present. */
    public enum State {
        ACTIVE,
        DISABLED
    }

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private PrincipalId.Kind kind;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "team_id")
    private TeamId team;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private State state;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version private int version;

    protected Member() {}

    /** Somebody who begins here; nobody knows a password yet. */
    static Member begins(PersonId person, NewMember input) {
        Member member = new Member();
        member.id = UUID.randomUUID();
        member.kind = PrincipalId.Kind.STAFF;
        member.person = person;
        member.isCalled(input.name());
        member.team = input.team();
        member.roles.addAll(input.roles());
        member.passwordHash = Passwords.unknown();
        member.state = State.ACTIVE;
        return member;
    }

    /** Has this name from now on, everywhere but on papers that are locked. */
    void isCalled(StaffName name) {
        signInName = name.signInName();
        displayName = name.displayName();
    }

    /** Refuses a name that is the one they have. */
    void mustBeNew(StaffName name) {
        if (displayName.equals(name.displayName()) && signInName.equals(name.signInName())) {
            throw new DomainException("member.givenname.same");
        }
    }

    String displayName() {
        return displayName;
    }

    boolean signsInAs(String name) {
        return signInName.equals(name);
    }

    PersonId person() {
        return person;
    }

    /** Chooses a password; to be called before anybody knows one. */
    void knows(char[] password) {
        PasswordRules.check(password, signInName, displayName);
        passwordHash = Passwords.hash(password);
    }

    AccountId id() {
        return new AccountId(id);
    }

    /** Whether it is an account of the office at all, and not of a family. */
    boolean worksHere() {
        return kind == PrincipalId.Kind.STAFF;
    }

    int version() {
        return version;
    }

    boolean isAdministrator() {
        return isActive() && roles.contains(Role.ADMINISTRATOR);
    }

    private boolean isActive() {
        return state == State.ACTIVE;
    }

    void lose(Role role) {
        if (!roles.remove(role)) {
            throw new DomainException("member.role.gone");
        }
    }

    void leave() {
        mustWork();
        state = State.DISABLED;
    }

    /**
     * Does what was confirmed.
     *
     * @throws DomainException if that would change nothing, or the person works here no more
     */
    void fulfil(Wish wish) {
        check(wish);
        switch (wish.kind()) {
            case GRANT_ROLE -> roles.add(wish.role());
            case CHANGE_TEAM -> team = wish.team();
            case ENABLE_ACCOUNT -> state = State.ACTIVE;
            default -> {
                // A new password changes nothing before its code is used.
            }
        }
    }

    /** Refuses what could not be fulfilled. */
    void check(Wish wish) {
        if (wish.kind() != Proposal.Kind.ENABLE_ACCOUNT) {
            mustWork();
        } else if (isActive()) {
            throw new DomainException("member.works");
        }
        if (wish.kind() == Proposal.Kind.GRANT_ROLE) {
            mustBeNew(wish.role());
        }
        if (wish.kind() == Proposal.Kind.CHANGE_TEAM && Objects.equals(team, wish.team())) {
            throw new DomainException("member.team.same");
        }
    }

    private void mustBeNew(Role role) {
        if (role == null) {
            throw new DomainException("member.role.missing");
        }
        if (roles.contains(role)) {
            throw new DomainException("member.role.known");
        }
    }

    private void mustWork() {
        if (!isActive()) {
            throw new DomainException("member.disabled");
        }
    }
}
