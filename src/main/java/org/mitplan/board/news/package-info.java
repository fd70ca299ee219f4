/** What a board tells elsewhere: in the day, the timeline, releases, and what may be withdrawn. */
package org.mitplan.board.news;
