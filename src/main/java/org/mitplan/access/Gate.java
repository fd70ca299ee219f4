package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;

/**
 * The one gate: decides by the relation of today, denies by default, and has every use journaled (§
 * 35 SGB I).
 */
@ApplicationScoped
public class Gate {
    @Inject private Actor actor;
    @Inject private Assignments assignments;
    @Inject private JournalNotes notes;
    @Inject private Principals principals;

    /**
     * Opens one section of one file.
     *
     * @throws NotFound if there is no such file or the person stands in no relation to it that
     *     allows the action
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseAccess open(CaseFileId file, Section section, Action action) {
        return open(file, section, action, null);
    }

    /** Opens one section of one file for the sake of one thing in it, which the journal names. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseAccess open(CaseFileId file, Section section, Action action, UUID object) {
        return open(file, section, action, object, "");
    }

    /**
     * Opens one section of one file for something that leaves the house.
     *
     * @param object the single thing concerned, null where it is the whole section
     * @param detail for whom and in which form, for the journal
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseAccess export(CaseFileId file, Section section, UUID object, String detail) {
        return open(file, section, Action.EXPORT, object, detail);
    }

    private CaseAccess open(
            CaseFileId file, Section section, Action action, UUID object, String detail) {
        return noted(decide(file, section, action), section, action, object, detail);
    }

    /**
     * Opens one section of one file for a form, which is shown to nobody who may not send it.
     *
     * @param object the thing that the form is about, null for a new one
     * @throws NotFound as for opening, or if the person may read only
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseAccess openForm(CaseFileId file, Section section, UUID object) {
        CaseAccess access = decide(file, section, Action.READ);
        if (!access.mayWrite()) {
            throw new NotFound();
        }
        return noted(access, section, Action.READ, object, "");
    }

    private CaseAccess noted(
            CaseAccess access, Section section, Action action, UUID object, String detail) {
        JournalNotes.Note entry =
                new JournalNotes.Note(section.name(), action.name(), object, detail);
        notes.add(access.who(), access.relation().name(), access.file(), entry);
        return access;
    }

    /**
     * Opens a section that somebody has open already, to show what changed in it; the rights are
     * asked each time, the journal keeps one row for the look.
     *
     * @throws NotFound as for opening
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseAccess follow(CaseFileId file, Section section) {
        CaseAccess access = decide(file, section, Action.READ);
        notes.look(access, section);
        return access;
    }

    private CaseAccess decide(CaseFileId file, Section section, Action action) {
        Principal who = actor.acting();
        Relation relation =
                assignments
                        .relation(who, file, action)
                        .filter(r -> r.allows(section, action))
                        .orElseThrow(NotFound::new);
        return new CaseAccess(who, file, section, action, relation);
    }

    /**
     * Opens what the person typed about a file and did not store, also after the file went to
     * somebody else; nothing but these words is opened by it.
     *
     * @throws NotFound if there is no such file, or if it is not theirs and no word of them lies
     *     there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseAccess openOwnWords(CaseFileId file) {
        Principal who = actor.acting();
        Relation relation =
                assignments
                        .relation(who, file, Action.WRITE)
                        .filter(r -> r.allows(Section.DRAFTS, Action.WRITE))
                        .or(() -> assignments.author(who, file))
                        .orElseThrow(NotFound::new);
        return noted(
                new CaseAccess(who, file, Section.DRAFTS, Action.WRITE, relation),
                Section.DRAFTS,
                Action.WRITE,
                null,
                "");
    }

    /** Opens what is of whoever acts alone and of no file. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OwnAccess own(Section section, Action action) {
        Principal who = actor.acting();
        notes.add(who, "SELF", null, new JournalNotes.Note(section.name(), action.name()));
        return new OwnAccess(who, null);
    }

    /** The token for reads over many files: everything that the person may see today. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Reach reach(Section section) {
        return reach(section, Action.READ);
    }

    /** The token for looking somebody up; the journal says that, but not what was looked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Reach search(Section section) {
        return reach(section, Action.SEARCH);
    }

    private Reach reach(Section section, Action action) {
        Reach reach = new Reach(actor.known(), section, action, assignments.today());
        JournalNotes.Note note = new JournalNotes.Note(section.name(), action.name());
        notes.add(reach.who(), reach.roles(), null, note);
        return reach;
    }

    /** The token for a file that is being created right now; its id is one that nothing has yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseAccess found(Section section) {
        CaseFileId file = CaseFileId.random();
        CaseAccess access =
                new CaseAccess(actor.known(), file, section, Action.WRITE, Relation.RESPONSIBLE);
        JournalNotes.Note note = new JournalNotes.Note(section.name(), "CREATE");
        notes.add(access.who(), access.relation().name(), file, note);
        return access;
    }

    /**
     * Opens the books on what was withdrawn, which are for the data protection officer alone.
     *
     * @param file whose journal says that one thing of it was opened; null for the list, which
     *     shows nothing of what stands in any
     * @throws Forbidden for everybody else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OfficeAccess oversee(Section section, CaseFileId file, UUID object) {
        OfficeAccess access = OfficeAccess.of(actor.known(), Action.OVERSEE);
        notes.add(
                access.who(),
                access.role().name(),
                file,
                new JournalNotes.Note(section.name(), Action.OVERSEE.name(), object, ""));
        return access;
    }

    /**
     * Opens the books on who works here.
     *
     * @param object the account, team or proposal concerned, null where it is the whole list
     * @param detail what is done with it, for the journal
     * @throws Forbidden if the person has no role for that
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OfficeAccess office(Action action, UUID object, String detail) {
        OfficeAccess access = OfficeAccess.of(actor.known(), action);
        notes.add(
                access.who(),
                access.role().name(),
                null,
                new JournalNotes.Note("OFFICE", action.name(), object, detail));
        return access;
    }

    /**
     * Opens the books of an office in which nobody works yet, so that somebody can set it up.
     *
     * @throws NotFound as soon as anybody has an account
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OfficeAccess emptyOffice() {
        if (!principals.isOfficeEmpty()) {
            throw new NotFound();
        }
        notes.ran(null, "office-setup", "OFFICE", "SETUP");
        return OfficeAccess.ofWhoeverSetsUp();
    }

    /**
     * The token for work that nobody asked for; what somebody asked for acts as that person.
     *
     * @throws Forbidden where somebody acts, who has to ask for a file instead
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SystemTask task(SystemTask.Declared declared) {
        if (actor.principal().isPresent()) {
            throw new Forbidden();
        }
        SystemTask task = new SystemTask(declared);
        principals.enter(task);
        notes.ran(task.id(), declared.name(), declared.purpose().name(), "TASK");
        return task;
    }

    /**
     * Opens a file for a task.
     *
     * @throws Forbidden if the task did not declare the section, does more with it than tasks may,
     *     or somebody acts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseAccess open(SystemTask task, CaseFileId file, Section section, Action action) {
        if (actor.principal().isPresent() || !task.mayOpen(section, action)) {
            throw new Forbidden();
        }
        return noted(
                new CaseAccess(task, file, section, action, Relation.TASK),
                section,
                action,
                null,
                "");
    }
}
