package org.mitplan.board.rhythm;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** Until when something was agreed, and how often it comes back. */
@Embeddable
@Access(AccessType.FIELD)
public class Schedule {
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm = Rhythm.NONE;

    /** From which day the rhythm counts; none while that is the day on which it is due. */
    @Column(name = "rhythm_from")
    private LocalDate rhythmFrom;

    public LocalDate dueOn() {
        return dueOn;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    /** What was agreed: another day or rhythm than before counts from itself. */
    public void agrees(LocalDate day, Rhythm howOften) {
        if (!Objects.equals(dueOn, day) || rhythm != howOften) {
            rhythmFrom = null;
        }
        dueOn = day;
        rhythm = howOften;
    }

    /**
     * Goes on to the next day that lies ahead.
     *
     * @return the day that was due so far
     */
    public LocalDate next(LocalDate today) {
        LocalDate occurred = dueOn == null ? today : dueOn;
        rhythmFrom = rhythmFrom == null ? occurred : rhythmFrom;
        dueOn = rhythm.next(rhythmFrom, occurred.isAfter(today) ? occurred : today);
        return occurred;
    }

    /** Goes back to a day before. */
    public void returns(LocalDate day, LocalDate from) {
        dueOn = day;
        rhythmFrom = from;
    }
}
