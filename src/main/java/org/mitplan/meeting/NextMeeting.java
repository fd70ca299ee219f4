package org.mitplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.casefile.EnteredFact;
import org.mitplan.casefile.FileDecision;
import org.mitplan.casefile.FileFacts;
import org.mitplan.casefile.Sign;
import org.mitplan.casefile.search.FileOrder;
import org.mitplan.casefile.search.ListWays;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sql.Row;

/** The day of the next meeting about the plan, none while nothing is arranged. */
@ApplicationScoped
public class NextMeeting implements EnteredFact<LocalDate>, ListWays {
    private static final String NAME = "meeting";

    @Inject private GermanDates dates;

    /** What the file says; null while nothing is arranged. */
    public static LocalDate of(FileFacts facts) {
        return facts.value(NAME, LocalDate.class);
    }

    /** What a plan decides; null where it names no day. */
    public static FileDecision decided(LocalDate day, Instant since) {
        return new FileDecision(NAME, day, since);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public String column() {
        return "next_meeting_on";
    }

    @Override
    public LocalDate read(Row row) {
        return row.date(NAME);
    }

    @Override
    public String words(LocalDate day) {
        return dates.full(day);
    }

    @Override
    public Sign sign(LocalDate day, Place place) {
        if (day == null || place == Place.HIT) {
            return Sign.NONE;
        }
        return place == Place.LIST
                ? Sign.plain(dates.near(day))
                : Sign.tag(Texts.of("file.meeting", dates.distance(day)), Sign.Tone.PETROL);
    }

    @Override
    public boolean hasColumn() {
        return true;
    }

    @Override
    public Input input() {
        return Input.DAY;
    }

    @Override
    public LocalDate from(Serializable typed) {
        return (LocalDate) typed;
    }

    @Override
    public List<FileOrder> orders() {
        return List.of(
                new FileOrder(
                        "MEETING",
                        "f.closed_on is not null, f.next_meeting_on is null, f.next_meeting_on"));
    }
}
