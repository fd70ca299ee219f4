package org.mitplan.office.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.mitplan.access.Role;
import org.mitplan.office.Proposal;
import org.mitplan.office.ProposalDesk;
import org.mitplan.office.StaffName;
import org.mitplan.office.StaffRegister;
import org.mitplan.office.TeamRow;
import org.mitplan.office.Wish;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.TeamId;
import org.mitplan.shared.web.Faces;

/** One account: what it may, what is proposed about it, and how rights are taken away. */
@Named
@ViewScoped
public class MemberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private StaffRegister register;
    @Inject private ProposalDesk desk;

    private String account = "";
    private String role = "";
    private String team = "";
    private String givenName = "";
    private String familyName = "";
    private String signInName = "";
    private StaffRegister.View view;

    public void open() {
        view = register.show(id());
        team = view.member().team() == null ? "" : view.member().team().toString();
        givenName = view.member().givenName();
        familyName = view.member().familyName();
        signInName = view.member().signInName();
    }

    public String proposeRole() {
        Role wanted = role.isEmpty() ? null : Role.valueOf(role);
        return propose(new Wish(Proposal.Kind.GRANT_ROLE, id(), wanted, null));
    }

    public String proposeTeam() {
        TeamId wanted = team.isEmpty() ? null : TeamId.of(team);
        return propose(new Wish(Proposal.Kind.CHANGE_TEAM, id(), null, wanted));
    }

    public String proposeReset() {
        return propose(new Wish(Proposal.Kind.RESET_PASSWORD, id(), null, null));
    }

    public String proposeReturn() {
        return propose(new Wish(Proposal.Kind.ENABLE_ACCOUNT, id(), null, null));
    }

    public String proposeName() {
        return again(
                "proposed",
                () -> desk.propose(id(), new StaffName(givenName, familyName, signInName)));
    }

    private String propose(Wish wish) {
        return again("proposed", () -> desk.propose(wish));
    }

    public String takeAway(Role taken) {
        return again("taken", () -> register.takeAway(id(), taken, view.member().version()));
    }

    public String disable() {
        return again("disabled", () -> register.disable(id(), view.member().version()));
    }

    /** What was read stays, so that a reply sent twice never means something else. */
    private String again(String done, Runnable useCase) {
        try {
            return Faces.attempt(useCase) ? address(done) : null;
        } catch (Stale stale) {
            return address("stale");
        }
    }

    private String address(String done) {
        return "/office/member?faces-redirect=true&account=" + id() + "&done=" + done;
    }

    private AccountId id() {
        return AccountId.of(account);
    }

    public StaffRegister.View getView() {
        return view;
    }

    /** Roles that the person has not. */
    public List<Role> getOtherRoles() {
        return Arrays.stream(Role.values())
                .filter(one -> !view.member().roles().contains(one))
                .toList();
    }

    /** Where somebody can work. */
    public List<TeamRow> getTeams() {
        return view.teams().stream().filter(TeamRow::open).toList();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account == null ? "" : account;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role == null ? "" : role;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team == null ? "" : team;
    }
}
