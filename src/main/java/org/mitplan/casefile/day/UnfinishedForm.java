package org.mitplan.casefile.day;

import java.time.Instant;

/**
 * Text that somebody typed into a form and has not stored yet.
 *
 * @param name of the young person whose file it is about, or of the form where there is no file
 * @param page where the form is, from the root of the application on
 */
public record UnfinishedForm(String name, String page, Instant savedAt) {}
