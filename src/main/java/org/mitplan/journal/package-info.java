/** The append-only record of who read or changed what; it hears every {@code Journaled} event. */
@Module(allowedDependencies = {"shared", "access"})
package org.mitplan.journal;

import org.mitplan.shared.Module;
