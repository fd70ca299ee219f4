/** Whether a report of danger is being looked into (§ 8a SGB VIII). */
@Module(allowedDependencies = {"shared", "casefile"})
package org.mitplan.protection;

import org.mitplan.shared.Module;
