package org.mitplan.casefile.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.casefile.CasePeople;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.people.BirthDate;
import org.mitplan.people.Custody;
import org.mitplan.people.PersonDetails;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Differences;

/** What is typed into the form for one participant. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String givenName = "";
    private String familyName = "";
    private BirthDate.Known preset = BirthDate.Known.NOT_ASKED;
    private BirthDate.Known known = preset;
    private LocalDate birthDate;
    private String language = "";
    private boolean interpreter;
    private String phone = "";
    private Participant.Role role = Participant.Role.MOTHER;
    private String organisation = "";
    private Custody.Kind custody;
    private String custodyProof = "";

    static PersonForm of(ParticipantRow row) {
        PersonForm form = new PersonForm();
        form.givenName = row.givenName();
        form.familyName = row.familyName();
        form.preset = row.birthDateKnown();
        form.known = form.preset;
        form.birthDate = row.birthDate();
        form.language = row.language();
        form.interpreter = row.interpreter();
        form.phone = row.phone();
        form.role = row.role();
        form.organisation = row.organisation();
        form.custody = row.custody();
        form.custodyProof = row.custodyProof();
        return form;
    }

    CasePeople.Input input() {
        return new CasePeople.Input(
                new PersonDetails(
                        givenName, familyName, answer(), birthDate, language, interpreter, phone),
                role,
                organisation,
                custody,
                custodyProof);
    }

    /** Whoever types a day beside an answer that nobody chose has answered. */
    private BirthDate.Known answer() {
        return birthDate != null && known == preset ? BirthDate.Known.KNOWN : known;
    }

    /** Where this differs from what stands in the file meanwhile. */
    List<Differences.Line> differences(ParticipantRow now) {
        return new Differences()
                .of("person.givenname", now.givenName(), givenName)
                .of("person.familyname", now.familyName(), familyName)
                .of("personpage.role", Texts.of(now.role()), Texts.of(role))
                .of("personpage.organisation", now.organisation(), organisation)
                .of(
                        "person.birthdate",
                        birthDate(now.birthDateKnown(), now.birthDate()),
                        birthDate(known, birthDate))
                .of("personpage.custody", custody(now.custody()), custody(custody))
                .of("personpage.proof", now.custodyProof(), custodyProof)
                .of("personpage.language", now.language(), language)
                .of("personpage.interpreter", yes(now.interpreter()), yes(interpreter))
                .of("personpage.phone", now.phone(), phone)
                .lines();
    }

    private static String birthDate(BirthDate.Known known, LocalDate day) {
        return day == null ? Texts.of(known) : GermanDates.input(day);
    }

    private static String custody(Custody.Kind kind) {
        return kind == null ? "" : Texts.of(kind);
    }

    private static String yes(boolean so) {
        return Texts.of(so ? "yes" : "no");
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Participant.Role getRole() {
        return role;
    }

    public void setRole(Participant.Role role) {
        this.role = role;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Custody.Kind getCustody() {
        return custody;
    }

    public void setCustody(Custody.Kind custody) {
        this.custody = custody;
    }

    public String getCustodyProof() {
        return custodyProof;
    }

    public void setCustodyProof(String custodyProof) {
        this.custodyProof = custodyProof;
    }
}
