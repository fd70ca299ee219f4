package org.mitplan.board;

import static org.mitplan.access.Role.CASEWORKER;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.board.section.BoardSection;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** Where agreements are written and reworded. */
@Boundary
public class AgreementDesk {
    @Inject private Gate gate;
    @Inject private InFile inFile;
    @Inject private Agreements agreements;
    @Inject private Admission admission;
    @Inject private Drafts drafts;

    /**
     * Writes down a new agreement at the end of its column.
     *
     * @throws DomainException if the title is missing, a text too long, or it is to count as agreed
     *     and nobody is named who does it
     * @throws ConsentMissing if it is to count as agreed and not everybody said yes
     */
    @MayCall(CASEWORKER)
    public AgreementId write(CaseFileId file, AgreementInput input) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE);
        inFile.require(access, input);
        String last = agreements.lastPosition(access, input.goal(), input.stage());
        Agreement card = Agreement.in(file, input.stage(), Position.between(last, null));
        reword(card, input);
        agreements.add(access, card);
        admission.admitAll(access, card, Stage.IDEA, input.everybodyAgreed(), Map.of());
        if (input.stage() == Stage.DONE) {
            agreements.done(access, card);
        }
        agreements.tell(access, card);
        drafts.drop(access, BoardForm.AGREEMENT.key());
        return card.id();
    }

    /**
     * Rewords an agreement; if its goal or stage changes, it goes to the end of its new column.
     *
     * @throws org.mitplan.shared.Stale if it changed since the form was opened
     * @throws ConsentMissing if it is to count as agreed from now on and not everybody said yes
     * @throws DomainException if somebody's yes becomes void and the writer was not told
     */
    @MayCall(CASEWORKER)
    public void reword(CaseFileId file, AgreementId id, AgreementInput input) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE, id.value());
        Agreement card = agreements.get(access, id).seenAs(input.version());
        inFile.require(access, input);
        Map<PersonId, Integer> answers = admission.answers(access, card);
        int wording = card.wording();
        Stage from = card.stage();
        if (from != input.stage() || !Objects.equals(card.goal(), input.goal())) {
            String last = agreements.lastPosition(access, input.goal(), input.stage());
            card.moves(input.goal(), input.stage(), Position.between(last, null));
        }
        reword(card, input);
        if (!input.aware() && !input.everybodyAgreed()) {
            Admission.mustVoidNothing(card, wording, answers);
        }
        admission.admitAll(access, card, from, input.everybodyAgreed(), answers);
        if (from != Stage.DONE && input.stage() == Stage.DONE) {
            agreements.done(access, card);
        }
        agreements.store(access, card);
        drafts.drop(access, BoardForm.AGREEMENT.key(id));
    }

    /**
     * Records what people answered and, once all said yes, puts the card at the end of a column.
     *
     * @param to where it goes then; where it stands already to record only
     * @throws org.mitplan.shared.Stale if the card changed since the page was opened
     * @throws org.mitplan.shared.DomainException if nobody answered, a no lacks words, or the day
     *     lies ahead
     */
    @MayCall(CASEWORKER)
    public Moved confirm(CaseFileId file, AgreementId id, int version, Stage to, Consent consent) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE, id.value());
        Agreement card = agreements.get(access, id).seenAs(version);
        if (to != card.stage() && !to.isAgreed()) {
            throw new NotFound();
        }
        boolean admitted = admission.admits(access, card, to, consent);
        if (admitted && card.stage() != to) {
            String last = agreements.lastPosition(access, card.goal(), to);
            card.moves(card.goal(), to, Position.between(last, null));
            card.rests("");
        }
        agreements.store(access, card);
        drafts.drop(access, BoardForm.CONFIRMATION.key(id));
        return Moved.of(card, !admitted);
    }

    /**
     * Adds a comment; nobody who moves the card meanwhile is disturbed by it.
     *
     * @throws DomainException if there is no text or too much of it
     */
    @MayCall(CASEWORKER)
    public void comment(CaseFileId file, AgreementId id, String text) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE, id.value());
        agreements.comment(access, agreements.get(access, id), text);
        drafts.drop(access, BoardForm.COMMENT.key(id));
    }

    private static void reword(Agreement card, AgreementInput input) {
        card.moves(input.goal(), input.stage(), card.position());
        card.says(input);
        card.rests(input.reason());
    }
}
