package org.mitplan.hilfeplan.terms;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.RowRefused;
import org.mitplan.shared.Stale;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.text.CleanText;

/** What one person wished for and what came of it; why not, where it is not met (§ 5 SGB VIII). */
@Entity
@Table(name = "plan_wish")
@Access(AccessType.FIELD)
class PlanWish {
    private static final TextField TEXT = TextField.lines("plan.text", 1000);

    @Id private UUID id;

    @Column(name = "plan_id")
    private PlanId plan;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "person_id")
    private PersonId person;

    private String wish = "";

    @Enumerated(EnumType.STRING)
    private WishRow.Answer answer = WishRow.Answer.OPEN;

    private String reason = "";

    @Column(name = "taken_over")
    private boolean takenOver;

    private int position;
    @Version private int version;

    protected PlanWish() {}

    static PlanWish in(PlanView view, WishInput input, int position) {
        PlanWish wish = new PlanWish();
        wish.id = UUID.randomUUID();
        wish.plan = view.plan().id();
        wish.file = view.header().id();
        wish.position = position;
        wish.says(view, input);
        return wish;
    }

    /** The wish of a version that begins, with the answer it got, until somebody asks about it. */
    static PlanWish again(PlanView now, WishRow earlier, int position) {
        PlanWish wish = new PlanWish();
        wish.id = UUID.randomUUID();
        wish.plan = now.plan().id();
        wish.file = now.header().id();
        wish.position = position;
        wish.person = earlier.person();
        wish.wish = earlier.wish();
        wish.answer = earlier.answer();
        wish.reason = earlier.reason();
        wish.takenOver = true;
        return wish;
    }

    PlanWish seenAs(int seen) {
        Stale.unless(version == seen);
        return this;
    }

    /**
     * What is wished, by whom, and what came of it.
     *
     * @throws DomainException if nobody wishes it, it says nothing, or it is not met and nobody
     *     says why
     */
    void says(PlanView view, WishInput input) {
        Refusals.gather(
                () -> refuse(input, input.person() == null, "person", "wish.person.missing"),
                () -> refuse(input, input.wish().isEmpty(), "wish", "wish.wish.missing"),
                () ->
                        refuse(
                                input,
                                input.answer().needsReason() && input.reason().isEmpty(),
                                "reason",
                                "wish.unexplained"));
        takenOver = takenOver && input.still() == null && !isOther(input);
        person = view.party(input.person()).person();
        wish = TEXT.of(input.wish());
        answer = input.answer();
        reason = TEXT.of(input.reason());
    }

    private boolean isOther(WishInput input) {
        return !input.person().equals(person)
                || !input.wish().equals(CleanText.lines(wish))
                || input.answer() != answer
                || !input.reason().equals(CleanText.lines(reason));
    }

    private static void refuse(WishInput input, boolean wrong, String field, String key) {
        if (wrong) {
            throw new RowRefused(input.key(), field, key, input.wish());
        }
    }
}
