package org.mitplan.hilfeplan;

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
import org.mitplan.shared.Stale;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.text.CleanText;

/** What is written in one version about one topic that neither board nor people can fill. */
@Entity
@Table(name = "plan_section")
@Access(AccessType.FIELD)
public class PlanSection {
    /** What fits into one text, in characters. */
    /** For all that people write at length into a plan. */
    public static final TextField TEXT = TextField.lines("plan.text", 20_000);

    /** The topics that are written as text, in the order of the plan. */
    public enum Topic {
        SINCE,
        STRENGTHS,
        NEEDS,
        HELP,
        WISHES,
        SIBLINGS,
        CONSEQUENCES,
        PERSPECTIVE,
        EVERYDAY,
        PROTECTION,
        AFTERCARE,
        LIFE_HOME,
        LIFE_FAMILY,
        LIFE_SCHOOL,
        LIFE_FRIENDS,
        LIFE_HEALTH,
        LIFE_FUN,
        LIFE_SAFETY,
        LIFE_MONEY,
        LIFE_FUTURE;

        /** Whether it is one area of life, which the need may be told by. */
        public boolean isLifeArea() {
            return name().startsWith("LIFE_");
        }
    }

    /** How far a topic is; GOV.UK's task list in our words. */
    public enum State {
        OPEN,
        IN_WORK,
        DONE
    }

    @Id private UUID id;

    @Column(name = "plan_id")
    private PlanId plan;

    @Column(name = "file_id")
    private CaseFileId file;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String text = "";

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "taken_over")
    private boolean takenOver;

    @Version private int version;

    protected PlanSection() {}

    static PlanSection open(PlanId plan, CaseFileId file, Topic topic) {
        PlanSection section = new PlanSection();
        section.id = UUID.randomUUID();
        section.plan = plan;
        section.file = file;
        section.topic = topic;
        return section;
    }

    Topic topic() {
        return topic;
    }

    /**
     * Starts from the text of the version before, which counts as open until somebody confirms it.
     */
    void takesOver(String earlier) {
        text = earlier;
        takenOver = !earlier.isEmpty();
        state = earlier.isEmpty() ? State.OPEN : State.IN_WORK;
    }

    /**
     * Says what is written now.
     *
     * @param done whether whoever writes considers the topic finished
     * @throws Stale if somebody else wrote since the version that the writer saw
     */
    void says(String written, boolean done, int seen) {
        Stale.unless(version == seen);
        String given = TEXT.of(written);
        takenOver = takenOver && !done && given.equals(CleanText.lines(text));
        text = given;
        state = done ? State.DONE : given.isEmpty() ? State.OPEN : State.IN_WORK;
    }
}
