package org.mitplan.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.mitplan.access.Actor;
import org.mitplan.access.Role;
import org.mitplan.access.signin.NewPassword;
import org.mitplan.access.signin.OwnAccount;
import org.mitplan.access.signin.SessionRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.SessionId;
import org.mitplan.shared.web.Faces;

/** One's own account: password, and where it is signed in. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/access/account?faces-redirect=true&done=";

    @Inject private OwnAccount account;
    @Inject private Actor actor;

    private OwnAccount.View view;
    private String old = "";
    private String fresh = "";
    private String repeated = "";

    public void open() {
        view = account.show();
    }

    /** Changes the password; what was typed is forgotten either way. */
    public String changePassword() {
        boolean done = Faces.attempt(this::change);
        old = "";
        fresh = "";
        repeated = "";
        return done ? AGAIN + "password" : null;
    }

    private void change() {
        if (!fresh.equals(repeated)) {
            throw new DomainException("password.repeated.different");
        }
        account.changePassword(new NewPassword(old.toCharArray(), fresh.toCharArray()));
    }

    public String end(SessionId session) {
        account.end(session);
        return AGAIN + "session";
    }

    public String endOthers() {
        account.endOthers();
        return AGAIN + "session";
    }

    public String getSignInName() {
        return view.signInName();
    }

    public Set<Role> getRoles() {
        return actor.known().roles();
    }

    public List<SessionRow> getSessions() {
        return view.sessions();
    }

    /** Whether there is another session that could be ended. */
    public boolean isElsewhere() {
        return view.sessions().stream().anyMatch(session -> !session.current());
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
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
