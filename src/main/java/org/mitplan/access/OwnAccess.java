package org.mitplan.access;

import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/**
 * The right of whoever acts to what is their own, in one file or of none; issued by the gate alone.
 */
public final class OwnAccess {
    private final Principal who;
    private final CaseAccess file;

    /**
     * The right of somebody.
     *
     * @param file null for what is of no file
     */
    OwnAccess(Principal who, CaseAccess file) {
        this.who = who;
        this.file = file;
    }

    public AccountId account() {
        return who.account();
    }

    Principal who() {
        return who;
    }

    /** The token of the file in which it is; null for what is of none. */
    CaseAccess inFile() {
        return file;
    }

    /** The file in which it is; null for what is of none. */
    CaseFileId file() {
        return file == null ? null : file.file();
    }

    /** Whether it is in a file, and the file is the person's to see. */
    public boolean isOfOpenFile() {
        return file != null && file.isOfOpenFile();
    }
}
