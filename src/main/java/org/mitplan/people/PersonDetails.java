package org.mitplan.people;

import java.time.LocalDate;

/**
 * What a form says about a person.
 *
 * @param interpreter whether a conversation needs an interpreter
 */
public record PersonDetails(
        String givenName,
        String familyName,
        BirthDate.Known birthDateKnown,
        LocalDate birthDate,
        String language,
        boolean interpreter,
        String phone) {}
