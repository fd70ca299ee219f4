/** What was written by mistake, taken back for a day by its author with a reason and a trace. */
package org.mitplan.casefile.withdrawal;
