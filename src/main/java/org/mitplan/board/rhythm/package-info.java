/** Days on which an agreement comes back. */
package org.mitplan.board.rhythm;
