package org.mitplan.help;

/** The forms of help that a plan can be about, each with its paragraph in the bundle (SGB VIII). */
public enum FormOfHelp {
    COUNSELLING,
    GROUP_WORK,
    SUPPORT_WORKER,
    FAMILY_SUPPORT,
    DAY_GROUP,
    FOSTER_CARE,
    RESIDENTIAL_CARE,
    INTENSIVE_SUPPORT,
    INTEGRATION,
    FLEXIBLE,
    WITH_THERAPY,
    YOUNG_ADULT,
    AFTERCARE,
    ASSISTED_LIVING,
    PARENT_AND_CHILD;

    /** Whether somebody may live outside the family with it, so that § 37c asks for more. */
    public boolean isMaybeOutsideFamily() {
        return switch (this) {
            case FOSTER_CARE, RESIDENTIAL_CARE, INTENSIVE_SUPPORT, INTEGRATION, YOUNG_ADULT -> true;
            default -> false;
        };
    }

    /** Whether the plan has to say what comes after it (§ 41a (2)). */
    public boolean isForYoungAdults() {
        return this == YOUNG_ADULT || this == AFTERCARE;
    }
}
