/** On which grounds families and those who work with them stand to a file. */
package org.mitplan.casefile.grounds;
