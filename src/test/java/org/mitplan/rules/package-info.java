/** What the rules of the house look at, beside the rules themselves. */
package org.mitplan.rules;
