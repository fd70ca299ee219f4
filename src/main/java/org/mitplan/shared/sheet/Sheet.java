package org.mitplan.shared.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;

/**
 * A dated document about one file, such as a Hilfeplan or a consent; what is empty (subtitle, file
 * number, version) is left out.
 */
public record Sheet(
        Look look,
        Wording wording,
        String title,
        String subtitle,
        String fileNumber,
        LocalDate date,
        String version,
        List<Part> parts) {

    /**
     * How a sheet is set: for people who read a lot; in large letters with little on a page; or in
     * somewhat smaller ones where a page has to hold more.
     */
    public enum Look {
        PLAIN,
        LARGE,
        CLOSE
    }

    public Sheet(
            Wording wording,
            String title,
            String subtitle,
            String fileNumber,
            LocalDate date,
            String version,
            List<Part> parts) {
        this(Look.PLAIN, wording, title, subtitle, fileNumber, date, version, parts);
    }

    public Sheet {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(date, "date");
        if (title.isBlank()) {
            throw new IllegalArgumentException("A sheet needs a title");
        }
        parts = List.copyOf(parts);
    }

    /** The date as the readers of this language write it. */
    public String dateInWords() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(wording.locale())
                .format(date);
    }
}
