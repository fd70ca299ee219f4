/**
 * What has no subject of its own: typed ids, the clock, refusals, rows of a projection, words of
 * the interface.
 */
@Module
package org.mitplan.shared;
