/** What happened in a file: its notes, and what modules above tell of it. */
package org.mitplan.casefile.timeline;
