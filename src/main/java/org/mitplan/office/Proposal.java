package org.mitplan.office;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.Role;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.ProposalId;
import org.mitplan.shared.id.TeamId;

/**
 * What would give somebody rights: one person proposes it, another confirms it, and neither is the
 * person concerned. What takes rights away stands among it as done: that takes one person.
 */
@Entity
@Table(name = "staff_proposal")
@Access(AccessType.FIELD)
public class Proposal {
    /** What is proposed. */
    public enum Kind {
        NEW_ACCOUNT,
        GRANT_ROLE,
        CHANGE_TEAM,
        RESET_PASSWORD,
        ENABLE_ACCOUNT,
        CHANGE_NAME,
        TAKE_ROLE,
        DISABLE_ACCOUNT
    }

    /** What became of it. */
    public enum State {
        OPEN,
        CONFIRMED,
        DECLINED,
        WITHDRAWN,
        /** At once, by whoever wanted it. */
        DONE
    }

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "given_name")
    private String givenName = "";

    @Column(name = "family_name")
    private String familyName = "";

    @Column(name = "sign_in_name")
    private String signInName = "";

    @Column(name = "former_name")
    private String formerName = "";

    @Column(name = "team_id")
    private TeamId team;

    @Convert(converter = RoleSet.class)
    private Set<Role> roles = Set.of();

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "proposed_by")
    private AccountId proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private AccountId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version private int version;

    protected Proposal() {}

    private Proposal(OfficeAccess access, Kind kind, AccountId account, Clock clock) {
        id = UUID.randomUUID();
        this.kind = kind;
        this.account = account;
        proposedBy = access.account();
        proposedAt = Instant.now(clock);
    }

    /** An account for somebody who has none. */
    static Proposal of(OfficeAccess access, NewMember input, Clock clock) {
        Proposal proposal = new Proposal(access, Kind.NEW_ACCOUNT, null, clock);
        proposal.isCalled(input.name());
        proposal.team = input.team();
        proposal.roles = input.roles();
        return proposal;
    }

    /**
     * Something about an account.
     *
     * @throws DomainException if it is the proposer's own
     */
    static Proposal of(OfficeAccess access, Wish wish, Clock clock) {
        mustBeSomebodyElse(access, wish.account());
        return about(access, wish, clock);
    }

    /**
     * Another name for somebody.
     *
     * @throws DomainException if it is the proposer's own
     */
    static Proposal of(OfficeAccess access, AccountId account, StaffName name, Clock clock) {
        mustBeSomebodyElse(access, account);
        Proposal proposal = new Proposal(access, Kind.CHANGE_NAME, account, clock);
        proposal.isCalled(name);
        return proposal;
    }

    private void isCalled(StaffName name) {
        givenName = name.givenName();
        familyName = name.familyName();
        signInName = name.signInName();
    }

    private static void mustBeSomebodyElse(OfficeAccess access, AccountId account) {
        if (access.account().equals(account)) {
            throw new DomainException("proposal.self");
        }
    }

    private static Proposal about(OfficeAccess access, Wish wish, Clock clock) {
        Proposal proposal = new Proposal(access, wish.kind(), wish.account(), clock);
        proposal.roles = wish.role() == null ? Set.of() : Set.of(wish.role());
        proposal.team = wish.team();
        return proposal;
    }

    /** What needed nobody else, because it takes rights away; of one's own, too. */
    static Proposal done(OfficeAccess access, Wish wish, Clock clock) {
        Proposal proposal = about(access, wish, clock);
        proposal.decide(State.DONE, access, proposal.version, clock);
        return proposal;
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    AccountId proposedBy() {
        return proposedBy;
    }

    boolean isNewAccount() {
        return kind == Kind.NEW_ACCOUNT;
    }

    boolean isNewName() {
        return kind == Kind.CHANGE_NAME;
    }

    StaffName name() {
        return new StaffName(givenName, familyName, signInName);
    }

    /** Keeps how the person was called before. */
    void replaces(String former) {
        formerName = former;
    }

    NewMember newMember() {
        return new NewMember(givenName, familyName, signInName, team, roles);
    }

    Wish wish() {
        return new Wish(kind, account, roles.stream().findFirst().orElse(null), team);
    }

    /** Notes whose account came of it. */
    void isAbout(AccountId created) {
        account = created;
    }

    /**
     * Somebody else agrees.
     *
     * @throws DomainException if it is whoever proposed it or whom it is about
     * @throws Stale if somebody decided before
     */
    void confirm(OfficeAccess access, int seen, Clock clock) {
        if (access.account().equals(proposedBy)) {
            throw new DomainException("proposal.own");
        }
        mustBeSomebodyElse(access, account);
        decide(State.CONFIRMED, access, seen, clock);
    }

    /** It will not be done; whoever proposed it takes it back, anybody else declines it. */
    void decline(OfficeAccess access, int seen, Clock clock) {
        boolean own = access.account().equals(proposedBy);
        decide(own ? State.WITHDRAWN : State.DECLINED, access, seen, clock);
    }

    private void decide(State to, OfficeAccess access, int seen, Clock clock) {
        Stale.unless(state == State.OPEN && version == seen);
        state = to;
        decidedBy = access.account();
        decidedAt = Instant.now(clock);
    }
}
