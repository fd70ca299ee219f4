package org.mitplan.shared.web;

import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.mitplan.shared.Days;

/** The same for birth dates, which lie in the past. */
@FacesConverter("birthdate")
public class BirthDateConverter extends DayConverter {
    @Override
    LocalDate read(String typed) {
        return Days.birth(typed);
    }
}
