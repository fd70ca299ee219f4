package org.mitplan.office.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mitplan.access.Role;
import org.mitplan.office.Member;
import org.mitplan.office.StaffList;
import org.mitplan.office.StaffQuery;
import org.mitplan.office.StaffRegister;
import org.mitplan.shared.id.TeamId;
import org.mitplan.shared.text.CleanText;

/** The list of all who work here, narrowed as its address says. */
@Named
@RequestScoped
public class StaffPage {
    private static final int LONGEST_WORDS = 100;

    @Inject private StaffRegister register;

    private String query = "";
    private String team = "";
    private String role = "";
    private String state = "";
    private int number;
    private StaffList list;

    public void open() {
        TeamId wanted = team.isEmpty() ? null : TeamId.of(team);
        list = register.list(new StaffQuery(query, wanted, getRole(), getState(), number));
    }

    public StaffList getList() {
        return list;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Member.State[] getStates() {
        return Member.State.values();
    }

    public Role getRole() {
        return named(Role.values(), role);
    }

    public Member.State getState() {
        return named(Member.State.values(), state);
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public boolean isNarrowed() {
        return !(query + team + role + state).isEmpty();
    }

    /** The same list for a link to another page of it. */
    public String getAddress() {
        return "q=%s&team=%s&role=%s&state=%s"
                .formatted(encoded(query), encoded(team), encoded(role), encoded(state));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        String typed = CleanText.line(query);
        this.query = typed.substring(0, Math.min(typed.length(), LONGEST_WORDS));
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = text(team);
    }

    public String getRoleName() {
        return role;
    }

    public void setRoleName(String role) {
        this.role = text(role);
    }

    public String getStateName() {
        return state;
    }

    public void setStateName(String state) {
        this.state = text(state);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
