package org.mitplan.board.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Actor;
import org.mitplan.board.AgreementDesk;
import org.mitplan.board.CardRow;
import org.mitplan.board.CompletionDesk;
import org.mitplan.board.past.AgreementCards;
import org.mitplan.board.past.CardDeed;
import org.mitplan.board.past.CardVersion;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Question;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Faces;

/** One agreement with all that belongs to it. */
@Named
@ViewScoped
public class CardPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private AgreementCards cards;
    @Inject private AgreementDesk desk;
    @Inject private CompletionDesk completions;
    @Inject private Actor actor;
    @Inject private GermanDates dates;

    private String card = "";
    private FileHeader header;
    private CardRow row;
    private AgreementCards.View view;
    private String comment = "";
    private String doneBy = "";
    private String asked;
    private int askedVersion;

    public void open() {
        view = cards.show(id(), AgreementId.of(card));
        header = view.header();
        row = view.card();
    }

    public String say() {
        return stored(() -> desk.comment(id(), AgreementId.of(card), comment));
    }

    public String recur() {
        PersonId who = doneBy == null || doneBy.isEmpty() ? null : PersonId.of(doneBy);
        boolean aware = asked != null && row.version() == askedVersion;
        try {
            return stored(
                    () -> completions.recur(id(), AgreementId.of(card), row.version(), who, aware));
        } catch (Question dayLiesAhead) {
            asked = Texts.of(dayLiesAhead);
            askedVersion = row.version();
            return null;
        }
    }

    public String untick() {
        return stored(
                () ->
                        Stale.unless(
                                !completions
                                        .untick(id(), AgreementId.of(card), row.version())
                                        .stayed()));
    }

    /** A card that was withdrawn meanwhile stays as the reader sees it, beside what they typed. */
    private String stored(Runnable useCase) {
        DomainException meanwhile = null;
        try {
            if (Faces.attempt(useCase)) {
                return to("/board/card") + "&card=" + card;
            }
        } catch (Stale stale) {
            meanwhile = stale;
        }
        try {
            open();
        } catch (NotFound withdrawn) {
            meanwhile = meanwhile == null ? null : new DomainException("withdraw.gone");
        }
        if (meanwhile != null) {
            Faces.refuse(meanwhile);
        }
        return null;
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    public CardRow getRow() {
        return row;
    }

    public String getGoal() {
        return view.versions().get(view.versions().size() - 1).goal();
    }

    /** Whether it can be ticked off this time and comes back. */
    public boolean isRecurring() {
        return row.comesBack() && header.mayWrite();
    }

    /** What was asked before it is ticked off for a day that lies ahead; null if nothing was. */
    public String getAsked() {
        return asked;
    }

    /** For which day the newest step says it was done; null if there is nothing to take back. */
    public LocalDate getTicked() {
        return header.mayWrite() ? view.ticked() : null;
    }

    /** As it was first written, and by whom. */
    public CardVersion getBegun() {
        return view.versions().get(0);
    }

    /** Whether nobody else had to do with it, as far as its page tells. */
    public boolean isOwnAlone() {
        AccountId me = actor.known().account();
        return view.versions().stream().allMatch(one -> me.equals(one.changer()))
                && getComments().stream().allMatch(said -> me.equals(said.account()))
                && view.deeds().stream()
                        .filter(deed -> deed.kind() == CardDeed.Kind.ANSWER)
                        .allMatch(answer -> actor.known().person().equals(answer.person()));
    }

    public List<CardDeed> getComments() {
        return view.deeds().stream().filter(deed -> deed.kind() == CardDeed.Kind.COMMENT).toList();
    }

    public List<CardHistory.Line> getHistory() {
        return CardHistory.of(view.versions(), view.deeds(), dates);
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card == null ? "" : card;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getDoneBy() {
        return doneBy;
    }

    public void setDoneBy(String doneBy) {
        this.doneBy = doneBy;
    }
}
