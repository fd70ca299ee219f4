package org.mitplan.casefile;

import java.time.LocalDate;
import org.mitplan.people.BirthDate;

/**
 * The three things that a new file needs; "unknown" and "not asked" are answers for the birth date.
 */
public record NewFile(
        String givenName, String familyName, BirthDate.Known birthDateKnown, LocalDate birthDate) {}
