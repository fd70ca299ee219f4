package org.mitplan.casefile;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** The file of one young person; siblings have their own. */
@Entity
@Table(name = "case_file")
@Access(AccessType.FIELD)
public class CaseFile {
    private static final int LONGEST_HELP = 120;
    private static final TextField HELP = TextField.line("file.help", LONGEST_HELP);

    /** Where the help stands on its way, from the first contact to the end. */
    public enum Step {
        CONTACT,
        COUNSELLING,
        CLARIFICATION,
        APPLICATION,
        TEAM_CONSULTATION,
        DECISION,
        PROVIDER_CHOICE,
        NOTICE,
        PLAN_MEETING,
        PLAN_ACTIVE,
        REVIEW,
        CHANGE,
        ENDING,
        AFTERCARE,
        CLOSED
    }

    /**
     * Whether a report of danger is being looked into (§ 8a SGB VIII); in words, never as a grade.
     */
    public enum Protection {
        NONE,
        ASSESSMENT,
        PLAN,
        CLOSED
    }

    @Id private UUID id;
    private String number;

    @Column(name = "young_person_id")
    private PersonId youngPerson;

    @Enumerated(EnumType.STRING)
    private Step step = Step.CONTACT;

    @Enumerated(EnumType.STRING)
    private Protection protection = Protection.NONE;

    private String help = "";

    @Column(name = "next_meeting_on")
    private LocalDate nextMeetingOn;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version private int version;

    protected CaseFile() {}

    static CaseFile open(CaseFileId id, String number, PersonId youngPerson, LocalDate on) {
        CaseFile file = new CaseFile();
        file.id = id.value();
        file.number = number;
        file.youngPerson = youngPerson;
        file.openedOn = on;
        return file;
    }

    PersonId youngPerson() {
        return youngPerson;
    }

    int version() {
        return version;
    }

    /** The help as a plan decides it; the header has no room for more than so many words. */
    void gets(String decided) {
        help =
                decided.length() > LONGEST_HELP
                        ? decided.substring(0, LONGEST_HELP - 1) + "…"
                        : decided;
    }

    /** The next meeting as a plan sets it. */
    void meets(LocalDate on) {
        nextMeetingOn = on;
    }

    /** The facts that the header shows; a closed file keeps the day on which it was closed. */
    void stands(FileFacts facts, LocalDate today) {
        help = HELP.of(facts.help());
        step = facts.step();
        protection = facts.protection();
        nextMeetingOn = facts.nextMeetingOn();
        closedOn = step == Step.CLOSED ? (closedOn == null ? today : closedOn) : null;
    }
}
