/**
 * What was refused, how often and to whom, so that an attack leaves a trace that tells nothing
 * else.
 */
package org.mitplan.access.refusal;
