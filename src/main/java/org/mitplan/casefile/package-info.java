/** The file of one young person: facts, participants, notes, timeline. */
@Module(
        allowedDependencies = {"shared", "access", "journal", "people"},
        open = {"day", "search", "timeline", "withdrawal"})
package org.mitplan.casefile;

import org.mitplan.shared.Module;
