package org.mitplan.hilfeplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.hilfeplan.consent.ConsentDesk;
import org.mitplan.hilfeplan.consent.Scan;
import org.mitplan.hilfeplan.consent.SignatureInput;
import org.mitplan.hilfeplan.consent.Signer;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Faces;

/** Where one person signs: on the screen, on paper, or on paper that is scanned. */
@Named
@ViewScoped
public class SignaturePage extends FilePage {
    private static final long serialVersionUID = 1L;
    private static final String DRAWING = "data:image/png;base64,";

    @Inject private ConsentDesk consents;

    private PlanView view;
    private PartyRow party;
    private String plan = "";
    private String person = "";
    private String drawing = "";
    private String[] people;
    private LocalDate signedOn;
    private transient Part scan;

    public void open() {
        if (view != null) {
            return;
        }
        look();
        people = new String[] {person};
    }

    private void look() {
        view = consents.prepare(id(), plan());
        party = view.party(person());
    }

    /** What was drawn on the screen, by this person, today. */
    public String draw() {
        return done(
                () ->
                        consents.sign(
                                id(),
                                plan(),
                                new SignatureInput(
                                        List.of(Signer.of(party)),
                                        SignatureRow.Manner.DRAWN,
                                        null,
                                        drawn())));
    }

    private Scan drawn() {
        if (!drawing.startsWith(DRAWING)) {
            throw new DomainException("signature.drawing.missing");
        }
        try {
            return Scan.of(Base64.getDecoder().decode(drawing.substring(DRAWING.length())));
        } catch (IllegalArgumentException broken) {
            throw new DomainException("signature.drawing.missing");
        }
    }

    /** What was signed on paper, with or without a scan of it, by one or several people. */
    public String paper() {
        return done(
                () -> {
                    Scan scanned = scanned();
                    consents.sign(
                            id(),
                            plan(),
                            new SignatureInput(
                                    Arrays.stream(people)
                                            .map(PersonId::of)
                                            .map(view::party)
                                            .map(Signer::of)
                                            .toList(),
                                    scanned == null
                                            ? SignatureRow.Manner.ON_PAPER
                                            : SignatureRow.Manner.SCANNED,
                                    signedOn,
                                    scanned));
                });
    }

    private Scan scanned() {
        if (scan == null) {
            return null;
        }
        try {
            return Scan.of(scan.getInputStream().readNBytes(Scan.MOST_BYTES + 1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes the signature of this person back. */
    public String withdraw() {
        return done(() -> consents.withdraw(id(), plan(), Signer.of(party)));
    }

    private String done(Runnable useCase) {
        try {
            return Faces.attempt(useCase)
                    ? to("/hilfeplan/plan") + "&plan=" + plan() + "&part=CONSENT"
                    : null;
        } catch (Stale signedMeanwhile) {
            look();
            Faces.refuse(new DomainException("signature.stale"));
            return null;
        }
    }

    private PlanId plan() {
        return PlanId.of(plan);
    }

    private PersonId person() {
        return PersonId.of(person);
    }

    @Override
    public FileHeader getHeader() {
        return view.header();
    }

    public PlanView getView() {
        return view;
    }

    public PartyRow getParty() {
        return party;
    }

    public int getMegabytes() {
        return Scan.MOST_BYTES / 1_000_000;
    }

    public int getMostBytes() {
        return Scan.MOST_BYTES;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan == null ? "" : plan;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    public String getDrawing() {
        return drawing;
    }

    public void setDrawing(String drawing) {
        this.drawing = drawing == null ? "" : drawing;
    }

    public String[] getPeople() {
        return people.clone();
    }

    public void setPeople(String[] people) {
        this.people = people.clone();
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
