/** What of a board is under a right of its own; all other packages of the board ask for it. */
package org.mitplan.board.section;
