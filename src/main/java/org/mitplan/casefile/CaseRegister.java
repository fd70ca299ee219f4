package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Reach;
import org.mitplan.access.draft.Drafts;
import org.mitplan.access.duty.FileStaff;
import org.mitplan.casefile.search.SearchWords;
import org.mitplan.casefile.search.Searches;
import org.mitplan.people.People;
import org.mitplan.people.PersonDetails;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** The register of files: finding, founding and opening them. */
@Boundary
public class CaseRegister {
    private static final int NEWEST_ENTRIES = 3;

    @Inject private Gate gate;
    @Inject private CaseFiles files;
    @Inject private Searches searches;
    @Inject private FileHeaders headers;
    @Inject private Participants participants;
    @Inject private Entries entries;
    @Inject private Drafts drafts;
    @Inject private FileStaff staff;
    @Inject private People people;
    @Inject private Clock clock;
    @Inject private Instance<OverdueCount> overdueCounts;

    @Inject
    @ConfigProperty(name = "mitplan.file.prefix", defaultValue = "51.2-HzE")
    private String prefix;

    /** The files that the caller may open, found by beginnings of names, number or birth date. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public FileList find(FileQuery wanted) {
        boolean search = !SearchWords.of(wanted.words()).isEmpty();
        Reach reach = search ? gate.search(FileSection.OVERVIEW) : gate.reach(FileSection.OVERVIEW);
        List<FileRow> found = files.find(reach, wanted);
        boolean more = found.size() > FileQuery.PAGE_SIZE;
        List<FileRow> rows = more ? found.subList(0, FileQuery.PAGE_SIZE) : found;
        Map<CaseFileId, Integer> counts = new HashMap<>();
        for (OverdueCount source : overdueCounts) {
            counts.putAll(source.overdue(reach, rows.stream().map(FileRow::id).toList()));
        }
        return new FileList(
                rows.stream().map(r -> r.withOverdue(counts.getOrDefault(r.id(), 0))).toList(),
                more,
                searches.of(reach));
    }

    /**
     * Founds a file for a young person; the caller becomes responsible for it.
     *
     * @throws org.mitplan.shared.DomainException if a name is missing or the birth date impossible
     */
    @MayCall(CASEWORKER)
    public CaseFileId found(NewFile input) {
        LocalDate today = LocalDate.now(clock);
        CaseAccess access = gate.found(FileSection.FACTS);
        PersonId youngPerson =
                people.add(
                        access,
                        new PersonDetails(
                                input.givenName(),
                                input.familyName(),
                                input.birthDateKnown(),
                                input.birthDate(),
                                "",
                                false,
                                ""));
        String number =
                "%s-%d-%04d"
                        .formatted(
                                prefix, today.getYear(), files.nextNumber(access, today.getYear()));
        files.add(access, CaseFile.open(access.file(), number, youngPerson, today));
        participants.found(access, youngPerson);
        staff.found(access);
        drafts.drop(access.ownOfNoFile(), FileForm.NEW_FILE.key());
        return access.file();
    }

    /** Header, newest notes and participants of a file. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public Overview overview(CaseFileId file) {
        CaseAccess access = gate.open(file, FileSection.FACTS, Action.READ);
        return new Overview(
                headers.of(access),
                entries.newest(access, NEWEST_ENTRIES),
                participants.of(access));
    }

    /**
     * What the form for the key facts starts from.
     *
     * @throws org.mitplan.shared.NotFound also for whoever may only read
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public FileHeader facts(CaseFileId file) {
        return headers.of(gate.openForm(file, FileSection.FACTS, null));
    }

    /**
     * Changes step, protection, help and next meeting.
     *
     * @throws Stale if somebody changed them since the form was opened
     */
    @MayCall(CASEWORKER)
    public void change(CaseFileId file, FileFacts facts) {
        CaseAccess access = gate.open(file, FileSection.FACTS, Action.WRITE);
        CaseFile known = files.get(access);
        Stale.unless(known.version() == facts.version());
        known.stands(facts, LocalDate.now(clock));
        files.flush();
        drafts.drop(access, FileForm.FACTS.key());
    }
}
