package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.withdrawal.Withdrawals;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.PersonId;

/** Who said yes or no to the agreements of a file; the newest answer of a person counts. */
@ApplicationScoped
class Confirmations {
    private static final String ANSWERS =
            "select k.person_id, if(k.answer = 'AGREED', k.wording, -1) as wording from confirmation k"
                    + " where k.agreement_id = :card and k.file_id = :file and"
                    + Undone.YES_HOLDS
                    + " order by k.recorded_at, k.id";

    private static final int MOST = 5000;

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Withdrawals withdrawals;
    @Inject private Clock clock;

    /** The wording to which each person said yes; a no is a yes to none. */
    Map<PersonId, Integer> wordingsAgreed(CaseAccess access, AgreementId card) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        Map<PersonId, Integer> newest = new HashMap<>();
        door.of(access, ANSWERS)
                .with("card", card)
                .rows(
                        MOST,
                        row -> Map.entry(row.id("person_id", PersonId::new), row.number("wording")))
                .forEach(answer -> newest.put(answer.getKey(), answer.getValue()));
        return newest;
    }

    void add(CaseAccess access, Agreement card, Consent consent) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        withdrawals.mustStand(access, card.id().value());
        Instant now = Instant.now(clock);
        for (Consent.Said said : consent.answers()) {
            database.persist(Confirmation.of(card, said, consent, access.account(), now));
        }
    }
}
