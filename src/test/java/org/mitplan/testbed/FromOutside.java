package org.mitplan.testbed;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** Base of tests that meet the running application by browser, HTTP or database only. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class FromOutside {}
