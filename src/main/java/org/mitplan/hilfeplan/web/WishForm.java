package org.mitplan.hilfeplan.web;

import java.io.Serializable;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.terms.WishInput;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.WishId;

/** What is typed about one wish; the last one of a form is empty and waits for a new one. */
public class WishForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final WishId id;
    private String person;
    private String wish;
    private WishRow.Answer answer;
    private String reason;
    private WishRow.Still still;
    private final boolean takenOver;
    private int version;

    WishForm(WishRow row) {
        id = row.id();
        person = row.person() == null ? "" : row.person().toString();
        wish = row.wish();
        answer = row.answer();
        reason = row.reason();
        takenOver = row.takenOver();
        version = row.version();
    }

    /** A wish that nobody has named yet; nobody guesses who will. */
    static WishForm empty() {
        return new WishForm(new WishRow(null, null, "", WishRow.Answer.OPEN, "", false, 0));
    }

    /** As it would stand in the plan. */
    WishRow typed() {
        return new WishRow(id, person(), wish, answer, reason, takenOver, version);
    }

    WishInput input() {
        return new WishInput(id, person(), wish, answer, reason, still, version);
    }

    private PersonId person() {
        return person == null || person.isEmpty() ? null : PersonId.of(person);
    }

    void seen(PlanView now) {
        now.wishes().stream()
                .filter(row -> row.id().equals(id))
                .forEach(row -> version = row.version());
    }

    /** Tells the fields of one wish from those of another. */
    public String getKey() {
        return input().key();
    }

    /** Whether it comes from the version before and has to be asked about. */
    public boolean isTakenOver() {
        return takenOver;
    }

    public WishRow.Still getStill() {
        return still;
    }

    public void setStill(WishRow.Still still) {
        this.still = still;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public WishRow.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(WishRow.Answer answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
