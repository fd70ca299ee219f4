package org.mitplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mitplan.access.signin.BrowserSession;
import org.mitplan.access.signin.Redemption;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.web.Faces;

/** The page on which somebody with a one-time code sets the password of their account. */
@Named
@RequestScoped
public class CodePage {
    @Inject private Redemption redemption;
    @Inject private BrowserSession browsers;
    @Inject private FacesContext faces;

    private String name = "";
    private String code = "";
    private String fresh = "";
    private String repeated = "";

    public String redeem() {
        return Faces.attempt(this::set) ? "/access/signin?faces-redirect=true&set=1" : null;
    }

    private void set() {
        if (!fresh.equals(repeated)) {
            throw new DomainException("password.repeated.different");
        }
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (!redemption.redeem(browsers.attempt(request, name, code), fresh)) {
            throw new DomainException("code.refused");
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
