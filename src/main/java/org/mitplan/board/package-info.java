/**
 * Goals and agreements of a file: the living plan that a Hilfeplan is made from (§ 36 (2) SGB
 * VIII).
 */
@Module(
        allowedDependencies = {"shared", "access", "people", "casefile"},
        open = {"rhythm", "section"})
package org.mitplan.board;

import org.mitplan.shared.Module;
