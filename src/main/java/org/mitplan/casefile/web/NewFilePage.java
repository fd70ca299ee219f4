package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Actor;
import org.mitplan.access.Role;
import org.mitplan.casefile.CaseRegister;
import org.mitplan.casefile.NewFile;
import org.mitplan.casefile.search.FileHit;
import org.mitplan.casefile.search.FileSearch;
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
    @Inject private FileSearch search;
    @Inject private Actor actor;

    private String givenName = "";
    private String familyName = "";
    private BirthDate.Known known = BirthDate.Known.KNOWN;
    private LocalDate birthDate;
    private CaseFileId founded;
    private List<FileHit> same = List.of();

    public void open() {
        if (!actor.known().is(Role.CASEWORKER)) {
            throw new Forbidden();
        }
    }

    /** Asks once where a file of the same name and birth date is there already. */
    public String found() {
        same = search.known(input());
        return same.isEmpty() ? foundAnyway() : null;
    }

    /** Founds the file although there is one; whoever presses this has seen it. */
    public String foundAnyway() {
        boolean done = Faces.attempt(() -> founded = register.found(input()));
        return done ? "/casefile/overview?faces-redirect=true&file=" + founded : null;
    }

    private NewFile input() {
        return new NewFile(givenName, familyName, known, birthDate);
    }

    /** Files that are there already, for the reader to look at; empty while nobody asked. */
    public List<FileHit> getSame() {
        return same;
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
