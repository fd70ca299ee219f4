/** Where the help for a young person stands on its way. */
@Module(allowedDependencies = {"shared", "casefile"})
package org.mitplan.process;

import org.mitplan.shared.Module;
