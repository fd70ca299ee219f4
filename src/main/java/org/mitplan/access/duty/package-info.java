/** Who acts for which file from when to when, and to whom a file is offered. */
package org.mitplan.access.duty;
