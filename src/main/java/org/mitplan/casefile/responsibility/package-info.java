/** Who acts for a file: deputies, and the way of a file from one caseworker to another. */
package org.mitplan.casefile.responsibility;
