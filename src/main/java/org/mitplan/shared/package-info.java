/**
 * What has no subject of its own: typed ids, the clock, refusals, rows of a projection, words of
 * the interface.
 */
@Module(open = {"entrance", "id", "sheet", "sql", "text"})
package org.mitplan.shared;
