package org.mitplan.office.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.access.Actor;
import org.mitplan.access.Role;
import org.mitplan.office.NewMember;
import org.mitplan.office.ProposalDesk;
import org.mitplan.office.TeamRegister;
import org.mitplan.office.TeamRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.TeamId;
import org.mitplan.shared.web.Faces;

/** The form for somebody who begins to work here. */
@Named
@ViewScoped
public class NewMemberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ProposalDesk desk;
    @Inject private TeamRegister register;
    @Inject private Actor actor;

    private List<TeamRow> teams;
    private String givenName = "";
    private String familyName = "";
    private String signInName = "";
    private String team = "";
    private String[] roles = {};

    public void open() {
        if (!actor.isAdministrator()) {
            throw new Forbidden();
        }
        teams = register.list().stream().filter(TeamRow::open).toList();
    }

    public String propose() {
        try {
            return Faces.attempt(() -> desk.propose(input()))
                    ? "/office/approvals?faces-redirect=true&done=proposed"
                    : null;
        } catch (Stale proposedMeanwhile) {
            Faces.refuse(new DomainException("proposal.waits"));
            return null;
        }
    }

    private NewMember input() {
        return new NewMember(
                givenName,
                familyName,
                signInName,
                team.isEmpty() ? null : TeamId.of(team),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()));
    }

    public List<TeamRow> getTeams() {
        return teams;
    }

    public Role[] getAllRoles() {
        return Role.values();
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

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}
