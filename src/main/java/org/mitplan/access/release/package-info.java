/** What people outside the office may read, one row for each thing and person. */
package org.mitplan.access.release;
