package org.mitplan.board.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mitplan.board.AgreementBoard;
import org.mitplan.board.AgreementDesk;
import org.mitplan.board.AgreementInput;
import org.mitplan.board.CardRow;
import org.mitplan.board.GoalRow;
import org.mitplan.board.Stage;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Faces;

/** The form for one agreement, new or known: who does what until when, for which goal. */
@Named
@ViewScoped
public class AgreementPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private AgreementDesk desk;
    @Inject private AgreementBoard board;

    private FileHeader header;
    private List<ParticipantRow> people;
    private List<GoalRow> goals;
    private CardRow clash;
    private String card = "";
    private int version;
    private String title = "";
    private String detail = "";
    private String goal = "";
    private Stage stage = Stage.AGREED;
    private String[] responsible = new String[0];
    private LocalDate dueOn;

    public void open() {
        if (header != null) {
            return;
        }
        AgreementDesk.View view = desk.prepare(id());
        header = view.header();
        people = view.people();
        goals = view.goals();
        if (!card.isEmpty()) {
            show(board.card(id(), AgreementId.of(card)));
        } else if (!header.mayWrite()) {
            throw new NotFound();
        }
    }

    private void show(CardRow row) {
        version = row.version();
        title = row.title();
        detail = row.detail();
        goal = row.goal() == null ? "" : row.goal().toString();
        stage = row.stage();
        dueOn = row.dueOn();
        responsible = row.people().stream().map(who -> who.id().toString()).toArray(String[]::new);
    }

    public String save() {
        try {
            return Faces.attempt(this::store) ? to("/board/board") : null;
        } catch (Stale stale) {
            clash = board.card(id(), AgreementId.of(card));
            version = clash.version();
            Faces.refuse(stale);
            return null;
        }
    }

    private void store() {
        AgreementInput input =
                new AgreementInput(
                        title,
                        detail,
                        goal == null || goal.isEmpty() ? null : GoalId.of(goal),
                        stage,
                        Arrays.stream(responsible).map(PersonId::of).toList(),
                        dueOn,
                        version);
        if (card.isEmpty()) {
            desk.write(id(), input);
        } else {
            desk.reword(id(), AgreementId.of(card), input);
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

    public List<ParticipantRow> getPeople() {
        return people;
    }

    public List<GoalRow> getGoals() {
        return goals;
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card == null ? "" : card;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public String[] getResponsible() {
        return responsible.clone();
    }

    public void setResponsible(String[] responsible) {
        this.responsible = responsible.clone();
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
