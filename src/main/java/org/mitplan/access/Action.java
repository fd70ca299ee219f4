package org.mitplan.access;

/** What somebody wants to do with a section of a file. */
public enum Action {
    READ,
    /** To look for somebody over many files; the journal says that, but not for whom. */
    SEARCH,
    WRITE,
    /** Reading that leaves the house: a paper or a file to hand out. */
    EXPORT,
    /** To look at what somebody else wrote and to agree that it may go out. */
    APPROVE,
    /** To answer the offer of a file, before anything of it may be read. */
    TAKE_OVER,
    /** To see that rights of people are kept, in all files and without any relation to them. */
    OVERSEE
}
