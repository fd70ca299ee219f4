/** When those who plan the help meet next. */
@Module(allowedDependencies = {"shared", "access", "people", "casefile"})
package org.mitplan.meeting;

import org.mitplan.shared.Module;
