/**
 * What leaves the house: a plan for the office, for the family, for the child, and the board as a
 * report, each in its own words.
 */
package org.mitplan.hilfeplan.handout;
