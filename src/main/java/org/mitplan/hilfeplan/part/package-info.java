/**
 * The parts of a plan: what each of them is, lacks, says on papers and says otherwise than before.
 */
package org.mitplan.hilfeplan.part;
