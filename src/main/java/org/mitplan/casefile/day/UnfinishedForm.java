package org.mitplan.casefile.day;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Text that somebody typed into a form and has not stored yet.
 *
 * @param name of the young person whose file it is about, or of the form where there is no file
 * @param form what the form is called; empty where there is no file
 * @param page where it goes on, from the root of the application on: the form, or the text alone
 *     where the form takes it no more
 * @param text where the text can be read without its form; empty where there is no file, or where
 *     the page is that already
 * @param until the day on which it goes; null for what stays as long as the file can be opened
 */
public record UnfinishedForm(
        String name, String form, String page, String text, Instant savedAt, LocalDate until) {}
