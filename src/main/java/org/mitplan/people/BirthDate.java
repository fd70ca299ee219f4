package org.mitplan.people;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.mitplan.shared.DomainException;

/**
 * A birth date, or the answer that it is unknown or was not asked: both are answers (§ 62 SGB
 * VIII).
 */
@Embeddable
@Access(AccessType.FIELD)
public class BirthDate implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OLDEST = 120;
    private static final int OF_AGE = 18;

    /** What is known about a birth date. */
    public enum Known {
        KNOWN,
        UNKNOWN,
        NOT_ASKED
    }

    @Column(name = "birth_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "birth_date_known")
    private Known known;

    protected BirthDate() {}

    private BirthDate(Known known, LocalDate date) {
        this.known = known;
        this.date = date;
    }

    /**
     * A birth date as a form gives it.
     *
     * @throws DomainException if the day is missing where it is said to be known, lies ahead, or is
     *     too long ago
     */
    public static BirthDate of(Known known, LocalDate date, LocalDate today) {
        if (known != Known.KNOWN && date != null) {
            throw new DomainException("person.birthdate.both");
        }
        if (known != Known.KNOWN) {
            return new BirthDate(known, null);
        }
        if (date == null) {
            throw new DomainException("person.birthdate.missing");
        }
        if (date.isAfter(today)) {
            throw new DomainException("person.birthdate.ahead");
        }
        if (date.isBefore(today.minusYears(OLDEST))) {
            throw new DomainException("person.birthdate.tooold");
        }
        return new BirthDate(known, date);
    }

    /**
     * SQL condition: whoever was born on the day of a column is of age on the day {@code :today},
     * counted as {@link #age} does (§ 187 (2), § 188 (2) BGB); null where nobody knows the day.
     */
    public static String ofAge(String column) {
        return "(timestampdiff(year, " + column + ", :today) >= " + OF_AGE + ")";
    }

    /** The age in full years on a day; somebody born on 29 February turns older on 1 March. */
    public static OptionalInt age(LocalDate birth, LocalDate on) {
        return birth == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birth, on).getYears());
    }
}
