/** The help that a young person gets: form and extent. */
@Module(allowedDependencies = {"shared", "casefile"})
package org.mitplan.help;

import org.mitplan.shared.Module;
