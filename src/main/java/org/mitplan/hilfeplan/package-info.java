/**
 * The Hilfeplan: dated versions made from file and board, read and signed by all (§ 36 (2) SGB
 * VIII).
 */
@Module(
        allowedDependencies = {
            "shared",
            "access",
            "journal",
            "people",
            "casefile",
            "board",
            "help",
            "meeting"
        })
package org.mitplan.hilfeplan;

import org.mitplan.shared.Module;
