/** What of a board is news to a colleague. */
package org.mitplan.board.news;
