package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mitplan.access.draft.FormKey;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.withdrawal.WithdrawalDesk;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Faces;

/** Asks for the reason before something is taken back, and says why where it cannot be. */
@Named
@ViewScoped
public class WithdrawPage extends ThingPage {
    private static final long serialVersionUID = 1L;

    @Inject private WithdrawalDesk desk;

    private WithdrawalDesk.Question question;
    private String reason = "";

    /** Whoever comes back to this page after they took the thing back goes on to what is left. */
    public String open() {
        try {
            question = question == null ? desk.ask(id(), thing()) : question;
            return null;
        } catch (NotFound gone) {
            desk.mustBeOwn(id(), thing());
            return toWithdrawn();
        }
    }

    public String withdraw() {
        try {
            if (Faces.attempt(() -> desk.withdraw(id(), thing(), reason))) {
                return toWithdrawn();
            }
        } catch (Stale answeredMeanwhile) {
            Faces.refuse(answeredMeanwhile);
        }
        question = desk.ask(id(), thing());
        return null;
    }

    private String toWithdrawn() {
        return to("/casefile/withdrawn") + "&kind=" + getKind() + "&thing=" + getThing();
    }

    @Override
    public FileHeader getHeader() {
        return question.header();
    }

    public WithdrawalDesk.Question getQuestion() {
        return question;
    }

    /** Why it cannot be taken back, and what to do instead; empty if it can. */
    public String getRefusal() {
        return question.refused() == null ? "" : Texts.of(question.refused());
    }

    /** Where the thing itself stands, which is where its author came from. */
    public String getStanding() {
        return switch (thing().kind()) {
            case NOTE -> "/casefile/timeline?file=" + id() + "#e-" + getThing();
            case CARD -> "/board/card?file=" + id() + "&card=" + getThing();
            case PLAN -> "/hilfeplan/plan?file=" + id() + "&plan=" + getThing();
        };
    }

    public FormKey getForm() {
        return thing().form();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
