package org.mitplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mitplan.access.signin.BrowserSession;
import org.mitplan.access.signin.OwnAccount;
import org.mitplan.access.signin.SignIn;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.web.Faces;
import org.mitplan.shared.web.KeptForm;

/** The page on which members of staff sign in, and the way out. */
@Named
@RequestScoped
public class SignInPage {
    private static final String HOME = "/casefile/day";
    private static final String STAFF = "/office/staff";

    @Inject private SignIn signIn;
    @Inject private BrowserSession browsers;
    @Inject private OwnAccount own;
    @Inject private FacesContext faces;

    private String name = "";
    private String password = "";
    private String back = "";
    private String home = HOME;

    /** What was typed into a form whose session had ended. */
    private String carried = "";

    public void signIn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        if (Faces.attempt(() -> begin(request, response))) {
            external.redirect(external.getRequestContextPath() + target());
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) {
        SignIn.Begun begun =
                signIn.begin(browsers.attempt(request, name, password))
                        .orElseThrow(() -> new DomainException("signin.refused"));
        browsers.begin(request, response, begun);
        KeptForm.read(carried)
                .ifPresent(form -> form.stayIn(request.getSession(), begun.person().account()));
        home = begun.person().isForAccountsOnly() ? STAFF : HOME;
    }

    /** Ends the session on the server; nothing of it can be used again. */
    public String signOut() throws ServletException {
        own.leave();
        ((HttpServletRequest) faces.getExternalContext().getRequest()).logout();
        faces.getExternalContext().invalidateSession();
        return "/access/signin?faces-redirect=true&out=1";
    }

    /** Only pages of our own: never another site, never a script command. */
    private String target() {
        boolean own = back != null && back.matches("/(?!/|api/|access/signin)[\\w./?=&%~-]*");
        return own ? back : home;
    }

    /** Whether nobody could sign in yet. */
    public boolean isOfficeEmpty() {
        return signIn.isOfficeEmpty();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCarried() {
        Object late = faces.getExternalContext().getRequestMap().get(KeptForm.CARRIED);
        return late instanceof String text ? text : carried;
    }

    public void setCarried(String carried) {
        this.carried = carried == null ? "" : carried;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
