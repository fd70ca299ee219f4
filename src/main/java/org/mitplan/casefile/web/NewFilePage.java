package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mitplan.access.Actor;
import org.mitplan.access.Role;
import org.mitplan.casefile.CaseRegister;
import org.mitplan.casefile.NewFile;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.web.Faces;

/** The form that founds a file with three answers. */
@Named
@ViewScoped
public class NewFilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CaseRegister register;
    @Inject private Actor actor;

    private String givenName = "";
    private String familyName = "";
    private BirthDate.Known known = BirthDate.Known.KNOWN;
    private LocalDate birthDate;
    private CaseFileId founded;

    public void open() {
        if (!actor.known().is(Role.CASEWORKER)) {
            throw new Forbidden();
        }
    }

    public String found() {
        boolean done =
                Faces.attempt(
                        () ->
                                founded =
                                        register.found(
                                                new NewFile(
                                                        givenName, familyName, known, birthDate)));
        return done ? "/casefile/overview?faces-redirect=true&file=" + founded : null;
    }

    public BirthDate.Known[] getAnswers() {
        return BirthDate.Known.values();
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

    public BirthDate.Known getKnown() {
        return known;
    }

    public void setKnown(BirthDate.Known known) {
        this.known = known;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
