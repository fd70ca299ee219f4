package org.mitplan.board.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.board.AgreementBoard;
import org.mitplan.board.AgreementDesk;
import org.mitplan.board.BoardForms;
import org.mitplan.board.CardRow;
import org.mitplan.board.GoalRow;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** The form for one agreement, new or known: who does what until when, for which goal. */
@Named
@ViewScoped
public class AgreementPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private BoardForms forms;
    @Inject private AgreementDesk desk;
    @Inject private AgreementBoard board;

    private FileHeader header;
    private List<ParticipantRow> people;
    private List<GoalRow> goals;
    private CardRow stored;
    private CardRow clash;
    private transient List<Differences.Line> differences;
    private String card = "";
    private AgreementForm form;

    public void open() {
        if (form != null) {
            return;
        }
        BoardForms.View view = isNew() ? forms.begin(id()) : forms.prepare(id());
        header = view.header();
        people = view.people();
        goals = view.goals();
        stored = isNew() ? null : row();
        form = isNew() ? new AgreementForm() : AgreementForm.of(stored);
    }

    private CardRow row() {
        return board.card(id(), AgreementId.of(card));
    }

    public String save() {
        try {
            return Faces.attempt(this::store) ? to("/board/board") : null;
        } catch (Stale stale) {
            clash = row();
            stored = clash;
            form.setAware(false);
            differences = form.differences(clash, names(), titles());
            form.setVersion(clash.version());
            Faces.refuse(stale);
            return null;
        }
    }

    private Map<String, String> names() {
        return people.stream()
                .collect(Collectors.toMap(one -> one.person().toString(), ParticipantRow::name));
    }

    private Map<String, String> titles() {
        return goals.stream().collect(Collectors.toMap(one -> one.id().toString(), GoalRow::title));
    }

    private void store() {
        if (isNew()) {
            desk.write(id(), form.input());
        } else {
            desk.reword(id(), AgreementId.of(card), form.input());
        }
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    public boolean isNew() {
        return card.isEmpty();
    }

    /** What stands in the file meanwhile; null unless somebody was faster. */
    public CardRow getClash() {
        return clash;
    }

    /** What the form was opened with. */
    public CardRow getStored() {
        return stored;
    }

    /** Who said yes to what the agreement says; another wording makes it void. */
    public List<CardRow.Who> getAgreeing() {
        return stored == null
                ? List.of()
                : stored.people().stream().filter(CardRow.Who::agrees).toList();
    }

    /** Whether the last attempt to save would have made a yes void that nobody was told about. */
    public boolean isVoiding() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getMessages("f:aware").hasNext();
    }

    /** What is typed here beside what stands there. */
    public List<Differences.Line> getDifferences() {
        return differences;
    }

    public List<ParticipantRow> getPeople() {
        return people;
    }

    public List<GoalRow> getGoals() {
        return goals;
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public AgreementForm getForm() {
        return form;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card == null ? "" : card;
    }
}
