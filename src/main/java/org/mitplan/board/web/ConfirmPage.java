package org.mitplan.board.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.board.AgreementDesk;
import org.mitplan.board.CardRow;
import org.mitplan.board.Consent;
import org.mitplan.board.Stage;
import org.mitplan.board.past.AgreementCards;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** Who was asked whether they agree, and what they answered. */
@Named
@ViewScoped
public class ConfirmPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private AgreementCards cards;
    @Inject private AgreementDesk desk;

    private FileHeader header;
    private CardRow row;
    private transient List<Differences.Line> differences;
    private String card = "";
    private List<Line> lines;
    private Consent.Manner manner;
    private LocalDate on;
    private Stage stage;
    private int version;

    /** What is typed for one person. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private final CardRow.Who who;
        private Consent.Answer answer;
        private String words = "";

        Line(CardRow.Who who) {
            this.who = who;
        }

        public CardRow.Who getWho() {
            return who;
        }

        public Consent.Answer getAnswer() {
            return answer;
        }

        public void setAnswer(Consent.Answer answer) {
            this.answer = answer;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    public void open() {
        if (header != null) {
            return;
        }
        AgreementCards.View view = cards.show(id(), AgreementId.of(card));
        header = view.header();
        row = view.card();
        version = row.version();
        stage = row.stage() == Stage.IDEA ? Stage.AGREED : row.stage();
        lines = row.people().stream().map(Line::new).toList();
    }

    public String save() {
        try {
            return Faces.attempt(this::store, this::field) ? to("/board/board") : null;
        } catch (Stale stale) {
            AgreementCards.View now = cards.show(id(), AgreementId.of(card));
            differences = CardChange.since(version, now);
            row = now.card();
            version = row.version();
            lines = row.people().stream().map(this::line).toList();
            Faces.refuse(stale);
            return null;
        }
    }

    /** What is typed already for somebody who is still named on the card stays. */
    private Line line(CardRow.Who who) {
        Line line = new Line(who);
        lines.stream()
                .filter(typed -> typed.who.id().equals(who.id()))
                .forEach(
                        typed -> {
                            line.answer = typed.answer;
                            line.words = typed.words;
                        });
        return line;
    }

    private String field(DomainException refusal) {
        return Faces.row(refusal, "f:p", lines.stream().map(line -> line.who.id()).toList());
    }

    private void store() {
        List<Consent.Said> answers =
                lines.stream()
                        .filter(line -> line.answer != null)
                        .map(line -> new Consent.Said(line.who.id(), line.answer, line.words))
                        .toList();
        desk.confirm(id(), AgreementId.of(card), version, stage, new Consent(answers, manner, on));
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    /** In view of which version it was typed; a draft keeps it, too. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public CardRow getRow() {
        return row;
    }

    /** What reads otherwise than when this was typed; null unless somebody was faster. */
    public List<Differences.Line> getDifferences() {
        return differences;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Consent.Answer[] getAnswers() {
        return Consent.Answer.values();
    }

    public Consent.Manner[] getManners() {
        return Consent.Manner.values();
    }

    /** Where it can go now: where it stands, or to what is agreed. */
    public List<Stage> getStages() {
        return row.stage().isAgreed()
                ? List.of(row.stage())
                : List.of(Stage.AGREED, Stage.DOING, row.stage());
    }

    public Consent.Manner getManner() {
        return manner;
    }

    public void setManner(Consent.Manner manner) {
        this.manner = manner;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card == null ? "" : card;
    }
}
