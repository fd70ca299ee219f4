/**
 * Who works here: accounts, roles and teams. What gives rights takes two people, what takes them
 * away one.
 */
@Module(allowedDependencies = {"shared", "access", "people", "casefile"})
package org.mitplan.office;

import org.mitplan.shared.Module;
