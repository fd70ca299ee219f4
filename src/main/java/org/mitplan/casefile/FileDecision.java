package org.mitplan.casefile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a locked plan decides that the header of the file shows, too.
 *
 * @param help form and extent in words, empty where the plan names none
 * @param helpSince when that was written into the plan
 * @param nextMeetingOn null where the plan names none
 * @param meetingSince when that day was written into the plan
 */
public record FileDecision(
        String help, Instant helpSince, LocalDate nextMeetingOn, Instant meetingSince) {}
