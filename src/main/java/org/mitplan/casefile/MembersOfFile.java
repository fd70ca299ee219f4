package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.people.FileMembers;

/** The people of a file are its participants. */
@ApplicationScoped
class MembersOfFile implements FileMembers {
    @Override
    public String include(String personColumn) {
        return "exists (select 1 from participant member where member.file_id = :file and member.person_id = "
                + personColumn
                + ")";
    }

    @Override
    public String youngPerson() {
        return "(select about.young_person_id from case_file about where about.id = :file)";
    }
}
