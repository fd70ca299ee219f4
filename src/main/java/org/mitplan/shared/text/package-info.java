/** What people type and paste, made plain before any rule looks at it: words, days, numbers. */
package org.mitplan.shared.text;
