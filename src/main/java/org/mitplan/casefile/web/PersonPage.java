package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mitplan.casefile.CasePeople;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.people.BirthDate;
import org.mitplan.people.Custody;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** The form for one participant of a file, new or known. */
@Named
@ViewScoped
public class PersonPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private CasePeople people;

    private FileHeader header;
    private ParticipantRow before;
    private transient List<Differences.Line> differences;
    private String person = "";
    private PersonForm form;

    public void open() {
        if (form != null) {
            return;
        }
        CasePeople.View view = people.prepare(id());
        header = view.header();
        before = person.isEmpty() ? null : find(view, PersonId.of(person));
        form = before == null ? new PersonForm() : PersonForm.of(before);
    }

    public String save() {
        try {
            return Faces.attempt(this::store) ? to("/casefile/people") : null;
        } catch (Stale stale) {
            before = find(people.prepare(id()), before.person());
            differences = form.differences(before);
            Faces.refuse(stale);
            return null;
        }
    }

    private void store() {
        if (before == null) {
            people.add(id(), form.input());
        } else {
            people.change(id(), before, form.input());
        }
    }

    private static ParticipantRow find(CasePeople.View view, PersonId wanted) {
        return view.participants().stream()
                .filter(row -> row.person().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    public PersonForm getForm() {
        return form;
    }

    public boolean isNew() {
        return before == null;
    }

    /** What is typed here beside what stands there; null unless somebody was faster. */
    public List<Differences.Line> getDifferences() {
        return differences;
    }

    /** The young person's own role is given by the file. */
    public List<Participant.Role> getRoles() {
        boolean own = before != null && before.role() == Participant.Role.YOUNG_PERSON;
        return Arrays.stream(Participant.Role.values())
                .filter(role -> own == (role == Participant.Role.YOUNG_PERSON))
                .toList();
    }

    public Custody.Kind[] getCustodies() {
        return Custody.Kind.values();
    }

    public BirthDate.Known[] getAnswers() {
        return BirthDate.Known.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }
}
