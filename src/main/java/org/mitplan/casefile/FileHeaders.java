package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.InForce;
import org.mitplan.people.BirthDate;
import org.mitplan.people.Custody;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;

/** The headers of files: whoever may open any section of a file sees its header. */
@ApplicationScoped
public class FileHeaders {
    private static final String TODAY = InForce.on("a", 2);
    private static final String LAST_VISIT =
            "(select "
                    + LastVisit.UNTIL.formatted(4)
                    + " from file_visit where file_id = f.id and account_id = ?3)";
    private static final String HEADER =
            "select f.number, p.id, p.given_name, p.family_name, p.birth_date, f.step, f.protection, f.help,"
                    + " f.next_meeting_on, f.version,"
                    + " (select group_concat(concat(c.kind, ':', coalesce(h.role, 'OTHER')) order by h.role separator ',')"
                    + "  from custody c left join participant h on h.file_id = f.id and h.person_id = c.holder_id"
                    + "  where c.child_id = p.id and c.kind <> 'NONE' and (c.valid_from is null or c.valid_from <= ?2)"
                    + "  and (c.valid_to is null or c.valid_to >= ?2)),"
                    + " (select max(r.display_name) from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'RESPONSIBLE' and "
                    + TODAY
                    + "),"
                    + " (select group_concat(r.display_name order by r.display_name separator ', ')"
                    + "  from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'DEPUTY' and "
                    + TODAY
                    + "), "
                    + LAST_VISIT
                    + " from case_file f join person p on p.id = f.young_person_id where f.id = ?1";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;
    @Inject private OpenedFile opened;

    /** The header of the file that the token is for. */
    public FileHeader of(CaseAccess access) {
        LocalDate today = LocalDate.now(clock);
        access.require(Action.READ);
        opened.isReadWith(access);
        return Row.all(
                        database.createNativeQuery(HEADER)
                                .setParameter(1, access.file().value())
                                .setParameter(2, today)
                                .setParameter(3, access.account().value())
                                .setParameter(
                                        4,
                                        LocalDateTime.ofInstant(
                                                Instant.now(clock), ZoneOffset.UTC)),
                        row -> header(row, access, today))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static FileHeader header(Row row, CaseAccess access, LocalDate today) {
        OptionalInt age = BirthDate.age(row.date(4), today);
        return new FileHeader(
                access.file(),
                row.text(0),
                row.id(1, PersonId::new),
                row.text(2),
                row.text(3),
                row.date(4),
                age.isPresent() ? age.getAsInt() : null,
                new FileFacts(
                        row.constant(5, CaseFile.Step.class),
                        row.constant(6, CaseFile.Protection.class),
                        row.text(7),
                        row.date(8),
                        row.number(9)),
                custody(row.text(10)),
                row.text(11),
                row.text(12),
                access.mayWrite(),
                new LastVisit(row.moment(13), access.account()));
    }

    /** "Mutter allein", "Mutter und Vater gemeinsam", "Vormundin oder Vormund". */
    private static String custody(String kindsAndRoles) {
        if (kindsAndRoles.isEmpty()) {
            return "";
        }
        List<String[]> holders =
                Arrays.stream(kindsAndRoles.split(",")).map(pair -> pair.split(":")).toList();
        String who =
                holders.stream()
                        .map(pair -> Texts.of(Participant.Role.valueOf(pair[1])))
                        .collect(Collectors.joining(" " + Texts.of("and") + " "));
        return Texts.of("custody.words." + Custody.Kind.valueOf(holders.get(0)[0]), who);
    }
}
