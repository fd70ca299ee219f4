/** How guessing is slowed down without locking anybody out. */
package org.mitplan.access.throttle;
