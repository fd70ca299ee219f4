/** Statements of SQL with named values, and their rows with columns read by name. */
package org.mitplan.shared.sql;
