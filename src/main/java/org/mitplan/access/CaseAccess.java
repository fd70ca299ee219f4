package org.mitplan.access;

import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/**
 * The right of one person to do one thing with one section of one file, issued by the gate alone.
 * Repositories accept nothing else and filter every statement by {@link #file()}.
 */
public final class CaseAccess {
    private final Principal who;
    private final CaseFileId file;
    private final Section section;
    private final Action action;
    private final Relation relation;

    CaseAccess(Principal who, CaseFileId file, Section section, Action action, Relation relation) {
        if (section.isOverAll()) {
            throw new IllegalArgumentException(section + " is of no one file");
        }
        this.who = who;
        this.file = file;
        this.section = section;
        this.action = action;
        this.relation = relation;
    }

    Principal who() {
        return who;
    }

    /** Whether it finds alone what was entrusted to the person; a task finds what it declared. */
    boolean isPersonal() {
        return section.protection() == Protection.ENTRUSTED && relation != Relation.TASK;
    }

    public AccountId account() {
        return who.account();
    }

    /** What the person is called now; what is written for good keeps it. */
    public String name() {
        return who.displayName();
    }

    public PersonId person() {
        return who.person();
    }

    public CaseFileId file() {
        return file;
    }

    Relation relation() {
        return relation;
    }

    /** What the same person has of their own in the file. */
    public OwnAccess own() {
        return new OwnAccess(who, this);
    }

    /** What the same person has of their own and of no file. */
    public OwnAccess ownOfNoFile() {
        return new OwnAccess(who, null);
    }

    /**
     * Whether the same person may also write into the file: pages show buttons by it, the gate
     * decides again.
     */
    public boolean mayWrite() {
        return relation.mayDo(Action.WRITE);
    }

    /** Whether the file is the person's to see, and not only what they once typed about it. */
    public boolean isOfOpenFile() {
        return relation != Relation.AUTHOR;
    }

    /** Whether the same person may say who acts for the file. */
    public boolean mayAssign() {
        return relation.allows(Section.RESPONSIBILITY, Action.WRITE);
    }

    /** Whether the same person may release what others wrote in this file. */
    public boolean mayApprove() {
        return relation.mayDo(Action.APPROVE);
    }

    /**
     * Asked by each repository: is this token for my section and for this action? Writing includes
     * reading, and reading a section includes what it quotes of others.
     */
    public CaseAccess require(Section wanted, Action wantedAction) {
        boolean reads = wantedAction == Action.READ;
        boolean own = section.opens(wanted) && (reads || action == wantedAction);
        boolean quoted = reads && section.quotes(wanted) && relation.allows(wanted, Action.READ);
        if (!own && !quoted) {
            throw new NotFound();
        }
        return this;
    }

    /**
     * Asked where a row belongs to no section: a person who is in no file yet, the own draft of a
     * form that any section may have, the header of the file. Whoever was only offered the file, or
     * only typed something about it once, sees nothing of it.
     */
    public CaseAccess require(Action wanted) {
        if (action == Action.TAKE_OVER
                || relation == Relation.AUTHOR
                || wanted == Action.WRITE && action != Action.WRITE) {
            throw new NotFound();
        }
        return this;
    }
}
