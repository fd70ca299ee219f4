package org.mitplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mitplan.shared.Texts;

/** The page on which members of staff sign in, and the way out. */
@Named
@RequestScoped
public class SignInPage {
    private static final String HOME = "/casefile/files";

    @Inject private SecurityContext security;
    @Inject private FacesContext faces;

    private String name = "";
    private String password = "";
    private String back = "";

    public void signIn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status =
                security.authenticate(
                        (HttpServletRequest) external.getRequest(),
                        (HttpServletResponse) external.getResponse(),
                        AuthenticationParameters.withParams()
                                .credential(
                                        new UsernamePasswordCredential(name.strip(), password)));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + target());
        } else {
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR, Texts.of("signin.refused"), null));
        }
    }

    /** Ends the session on the server; nothing of it can be used again. */
    public String signOut() throws ServletException {
        ((HttpServletRequest) faces.getExternalContext().getRequest()).logout();
        faces.getExternalContext().invalidateSession();
        return "/access/signin?faces-redirect=true&out=1";
    }

    /** Only pages of our own: never another site, never a script command. */
    private String target() {
        boolean own = back != null && back.matches("/(?!/|api/|access/)[\\w./?=&%~-]*");
        return own ? back : HOME;
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

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
