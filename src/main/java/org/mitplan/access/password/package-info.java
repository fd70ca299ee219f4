/** What a password must be and how it is kept: as a slow hash, few at once. */
package org.mitplan.access.password;
