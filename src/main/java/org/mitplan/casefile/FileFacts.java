package org.mitplan.casefile;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The key facts of a file as a form shows and changes them.
 *
 * @param help form and extent of the help in words, empty while there is none
 * @param nextMeetingOn null while no meeting is planned
 * @param version as it was when the form was opened
 */
public record FileFacts(
        CaseFile.Step step,
        CaseFile.Protection protection,
        String help,
        LocalDate nextMeetingOn,
        int version)
        implements Serializable {}
