package org.mitplan.office;

import org.mitplan.shared.id.ProposalId;

/**
 * What the second person sends.
 *
 * @param version of the proposal as it was read
 * @param password of the second person, empty where it was asked for lately
 */
public record ConfirmInput(ProposalId proposal, int version, char[] password) {
    /** A secret never reaches a log. */
    @Override
    public String toString() {
        return "ConfirmInput";
    }
}
