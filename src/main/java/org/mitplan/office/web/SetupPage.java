package org.mitplan.office.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mitplan.access.signin.BrowserSession;
import org.mitplan.office.OfficeSetup;
import org.mitplan.office.SetupInput;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.web.Faces;

/** The page on which an empty office gets its first team and the first two people. */
@Named
@RequestScoped
public class SetupPage {
    @Inject private OfficeSetup setup;
    @Inject private BrowserSession browsers;
    @Inject private FacesContext faces;

    private final Names first = new Names();
    private final Names second = new Names();
    private String code = "";
    private String team = "";
    private String fresh = "";
    private String repeated = "";
    private String secondCode;

    /** What is typed about one of the two. */
    public static class Names {
        private String given = "";
        private String family = "";
        private String signIn = "";

        SetupInput.Name name() {
            return new SetupInput.Name(given, family, signIn);
        }

        public String getGiven() {
            return given;
        }

        public void setGiven(String given) {
            this.given = given;
        }

        public String getFamily() {
            return family;
        }

        public void setFamily(String family) {
            this.family = family;
        }

        public String getSignIn() {
            return signIn;
        }

        public void setSignIn(String signIn) {
            this.signIn = signIn;
        }
    }

    public void open() {
        setup.look();
    }

    /** Stays on this reply, which alone shows the code for the second person. */
    public void found() {
        Faces.attempt(this::set);
    }

    private void set() {
        if (!fresh.equals(repeated)) {
            throw new DomainException("password.repeated.different");
        }
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        secondCode =
                setup.found(
                                new SetupInput(
                                        browsers.attempt(request, "", code),
                                        team,
                                        first.name(),
                                        fresh,
                                        second.name()))
                        .text();
    }

    /** The one-time code of the second person; null before there is one. */
    public String getSecondCode() {
        return secondCode;
    }

    public Names getFirst() {
        return first;
    }

    public Names getSecond() {
        return second;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
