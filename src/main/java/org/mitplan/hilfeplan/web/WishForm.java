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
    private int version;

    WishForm(WishRow row) {
        id = row.id();
        person = row.person().toString();
        wish = row.wish();
        answer = row.answer();
        reason = row.reason();
        version = row.version();
    }

    /** A wish that nobody has named yet; most often the young person will. */
    static WishForm empty(PlanView view) {
        return new WishForm(
                new WishRow(null, view.header().youngPerson(), "", WishRow.Answer.OPEN, "", 0));
    }

    /** As it would stand in the plan. */
    WishRow typed() {
        return new WishRow(id, PersonId.of(person), wish, answer, reason, version);
    }

    WishInput input() {
        return new WishInput(id, PersonId.of(person), wish, answer, reason, version);
    }

    void seen(PlanView now) {
        now.wishes().stream()
                .filter(row -> row.id().equals(id))
                .forEach(row -> version = row.version());
    }

    /** Tells the fields of one wish from those of another. */
    public String getKey() {
        return id == null ? "new" : id.toString();
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
