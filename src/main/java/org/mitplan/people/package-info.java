/** Persons, families and custody: who may what for whom on a day. */
@Module(allowedDependencies = {"shared", "access"})
package org.mitplan.people;

import org.mitplan.shared.Module;
