package org.mitplan.hilfeplan;

import org.mitplan.access.CaseAccess;

/** Somebody who has something to fill in when a version begins. */
public interface NextVersion {
    /**
     * Fills its part of a version that begins.
     *
     * @param now the version as it stands so far
     * @param earlier the version before, null for the first one
     */
    void begins(CaseAccess access, PlanView now, PlanView earlier);
}
