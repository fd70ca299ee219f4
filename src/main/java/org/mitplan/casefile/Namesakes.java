package org.mitplan.casefile;

import java.util.List;
import org.mitplan.people.Called;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Part;
import org.mitplan.shared.sql.Row;

/**
 * Those people of a file who share a given name: father Kai and son Kai never stand for each other,
 * on whatever page or paper they are named.
 */
public final class Namesakes {
    /** SQL: those of the file ":file" as a column; null in nearly every file. */
    public static final String COLUMN =
            "(select json_arrayagg(json_object('id', m.id, 'given', m.given_name, 'family', m.family_name,"
                    + " 'role', n.role)) from participant n join person m on m.id = n.person_id"
                    + " where n.file_id = :file and exists (select 1 from participant o join person q on q.id = o.person_id"
                    + "  where o.file_id = n.file_id and q.id <> m.id and q.given_name = m.given_name)) as namesakes";

    private final List<Bearer> all;

    private record Bearer(PersonId id, String given, String family, Participant.Role role) {
        private static Bearer of(Part part) {
            return new Bearer(
                    part.id("id", PersonId::new),
                    part.text("given"),
                    part.text("family"),
                    part.constant("role", Participant.Role.class));
        }
    }

    private Namesakes(List<Bearer> all) {
        this.all = all;
    }

    /** From the column. */
    public static Namesakes of(Row row) {
        return new Namesakes(row.many("namesakes", Bearer::of));
    }

    /** What one of them, or anybody else of the file, is called; nobody for null. */
    public Called called(PersonId person, String givenName, String familyName) {
        if (person == null) {
            return Called.NOBODY;
        }
        Called alone = Called.of(givenName, familyName);
        List<Bearer> others =
                all.stream()
                        .filter(
                                one ->
                                        !one.id().equals(person)
                                                && one.given().equalsIgnoreCase(givenName))
                        .toList();
        if (others.isEmpty()) {
            return alone;
        }
        return others.stream().noneMatch(one -> one.family().equalsIgnoreCase(familyName))
                ? alone.inFull()
                : alone.as(Texts.of(role(person)));
    }

    private Participant.Role role(PersonId person) {
        return all.stream()
                .filter(one -> one.id().equals(person))
                .map(Bearer::role)
                .findFirst()
                .orElse(Participant.Role.OTHER);
    }
}
