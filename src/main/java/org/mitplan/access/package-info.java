/**
 * Who works here, in which relation to which file, and the one gate that every read and write
 * passes.
 */
@Module(
        allowedDependencies = "shared",
        open = {"draft", "duty", "once", "password", "refusal", "release", "signin"})
package org.mitplan.access;

import org.mitplan.shared.Module;
