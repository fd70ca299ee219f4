package org.mitplan.walk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mitplan.access.draft.FormKey;
import org.mitplan.access.draft.UnsavedForm;
import org.mitplan.casefile.CasePeople;
import org.mitplan.casefile.FileDecision;
import org.mitplan.casefile.FileForm;
import org.mitplan.casefile.NewFile;
import org.mitplan.casefile.Participant;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.casefile.TypedFacts;
import org.mitplan.casefile.day.DayQuery;
import org.mitplan.casefile.search.FileQuery;
import org.mitplan.casefile.search.SearchWords;
import org.mitplan.casefile.timeline.Entry;
import org.mitplan.casefile.timeline.NewEntry;
import org.mitplan.casefile.withdrawal.Thing;
import org.mitplan.help.CurrentHelp;
import org.mitplan.people.BirthDate;
import org.mitplan.people.Custody;
import org.mitplan.people.PersonDetails;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.EntryId;
import org.mitplan.shared.id.PersonId;

/** How the walk makes what the boundaries of casefile take. */
final class CasefileArguments {
    private CasefileArguments() {}

    static void add(Arguments of) {
        of.add(FileQuery.class, () -> files(false));
        of.add(DayQuery.class, () -> new DayQuery(false, null));
        of.add(
                NewFile.class,
                () -> new NewFile("Neu", "Neu", BirthDate.Known.KNOWN, Arguments.DAY));
        of.add(
                TypedFacts.class,
                () ->
                        new TypedFacts(
                                Map.of("step", "CONTACT", "protection", "NONE", "help", "Neu"), 0));
        of.add(
                NewEntry.class,
                () ->
                        new NewEntry(
                                Entry.Kind.NOTE,
                                Arguments.DAY,
                                "Neu",
                                of.id("entry", EntryId::new)));
        things(of);
        of.add(PersonDetails.class, CasefileArguments::details);
        of.add(
                CasePeople.Input.class,
                () ->
                        new CasePeople.Input(
                                details(), Participant.Role.MOTHER, "", Custody.Kind.JOINT, ""));
        of.add(ParticipantRow.class, () -> participant(of));
    }

    /** A form of no file. */
    static void ofNoFile(Arguments of) {
        of.add(CaseFileId.class, () -> null);
        of.add(FormKey.class, FileForm.NEW_FILE::key);
    }

    static FileQuery files(boolean own) {
        return new FileQuery(own, "", Map.of(), "NAME", 0);
    }

    /** The one that lies in the walked file. */
    private static UnsavedForm unsaved() {
        return new UnsavedForm(
                new AccountId(Things.id("responsible")),
                "",
                false,
                FileForm.ENTRY.key(),
                "",
                Instant.EPOCH,
                List.of());
    }

    private static void things(Arguments of) {
        of.add(SearchWords.class, () -> SearchWords.of("Kalle"));
        of.addList(CaseFileId.class, () -> of.id("file", CaseFileId::new));
        of.addList(UnsavedForm.class, CasefileArguments::unsaved);
        of.add(Participant.Role.class, () -> Participant.Role.MOTHER);
        of.add(Custody.Kind.class, () -> Custody.Kind.JOINT);
        of.addList(FileDecision.class, CasefileArguments::decision);
        of.add(Thing.class, () -> of.id("mistake", mistake -> new Thing(Thing.Kind.NOTE, mistake)));
        of.add(Thing.Kind.class, () -> Thing.Kind.NOTE);
    }

    private static FileDecision decision() {
        return CurrentHelp.decided("Neu", Instant.EPOCH);
    }

    private static PersonDetails details() {
        return new PersonDetails("Neu", "Neu", BirthDate.Known.NOT_ASKED, null, "", false, "");
    }

    private static Object participant(Arguments of) {
        return new ParticipantRow(
                of.id("person", PersonId::new),
                "",
                "",
                "",
                Participant.Role.MOTHER,
                "",
                BirthDate.Known.NOT_ASKED,
                null,
                "",
                false,
                "",
                null,
                "",
                0);
    }
}
