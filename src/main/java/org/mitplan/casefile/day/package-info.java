/** The day of a member of staff: what is overdue, due soon, waits for others, and is new. */
package org.mitplan.casefile.day;
