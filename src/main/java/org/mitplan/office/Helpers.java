package org.mitplan.office;

import java.io.Serializable;

/**
 * How many people can help when somebody is locked out: everything takes two of them.
 *
 * @param administrators who propose
 * @param confirming who can be the second person, administrators included
 */
public record Helpers(int administrators, int confirming) implements Serializable {
    /** Whether nothing can be confirmed, because there is no second person. */
    public boolean isNobodyToConfirm() {
        return confirming < 2;
    }

    /** Whether nobody could propose a new password for the one administrator. */
    public boolean isOnlyOneToPropose() {
        return administrators < 2;
    }
}
