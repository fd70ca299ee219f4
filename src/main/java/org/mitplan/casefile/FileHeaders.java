package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.InForce;
import org.mitplan.people.BirthDate;
import org.mitplan.people.Custody;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Part;
import org.mitplan.shared.sql.Row;

/** The headers of files: whoever may open any section of a file sees its header. */
@ApplicationScoped
public class FileHeaders {
    private static final String TODAY = InForce.on("a");
    private static final String LAST_VISIT =
            "(select "
                    + LastVisit.UNTIL
                    + " from file_visit where file_id = f.id and account_id = :me) as visited_until";
    private static final String HEADER =
            "select f.number, f.young_person_id, p.given_name, p.family_name, p.birth_date, f.version,"
                    + " (select json_arrayagg(json_object('kind', c.kind, 'role', coalesce(h.role, 'OTHER')) order by h.role, c.kind)"
                    + "  from custody c left join participant h on h.file_id = f.id and h.person_id = c.holder_id"
                    + "  where c.child_id = p.id and c.kind <> 'NONE' and (c.valid_from is null or c.valid_from <= :today)"
                    + "  and (c.valid_to is null or c.valid_to >= :today)) as custody,"
                    + " (select max(r.display_name) from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'RESPONSIBLE' and "
                    + TODAY
                    + ") as responsible,"
                    + " (select group_concat(r.display_name order by r.display_name, r.id separator ', ')"
                    + "  from assignment a join account r on r.id = a.account_id"
                    + "  where a.file_id = f.id and a.kind = 'DEPUTY' and "
                    + TODAY
                    + ") as deputies, "
                    + LAST_VISIT;
    private static final String OF_FILE =
            " from case_file f join person p on p.id = f.young_person_id where f.id = :file";

    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private OpenedFile opened;
    @Inject private HeaderFacts facts;

    /** The header of the file that the token is for. */
    public FileHeader of(CaseAccess access) {
        LocalDate today = LocalDate.now(clock);
        access.require(Action.READ);
        opened.isReadWith(access);
        return door.of(access, HEADER + facts.columns() + OF_FILE)
                .with("now", clock.instant())
                .first(row -> header(row, access, today))
                .orElseThrow(NotFound::new);
    }

    private FileHeader header(Row row, CaseAccess access, LocalDate today) {
        OptionalInt age = BirthDate.age(row.date("birth_date"), today);
        return new FileHeader(
                access.file(),
                row.text("number"),
                row.id("young_person_id", PersonId::new),
                row.text("given_name"),
                row.text("family_name"),
                row.date("birth_date"),
                age.isPresent() ? age.getAsInt() : null,
                facts.read(row, HeaderFact.Place.PAGE),
                row.number("version"),
                custody(row.many("custody", FileHeaders::holder)),
                row.text("responsible"),
                row.text("deputies"),
                access.mayWrite(),
                new LastVisit(row.moment("visited_until"), access.account()));
    }

    private static Holder holder(Part part) {
        return new Holder(
                part.constant("kind", Custody.Kind.class),
                part.constant("role", Participant.Role.class));
    }

    /** "Mutter allein", "Mutter und Vater gemeinsam", "Vormundin oder Vormund". */
    private static String custody(List<Holder> holders) {
        if (holders.isEmpty()) {
            return "";
        }
        String who =
                holders.stream()
                        .map(holder -> Texts.of(holder.role()))
                        .collect(Collectors.joining(" " + Texts.of("and") + " "));
        return Texts.of("custody.words." + holders.get(0).kind(), who);
    }

    private record Holder(Custody.Kind kind, Participant.Role role) {}
}
