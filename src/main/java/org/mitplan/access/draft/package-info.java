/** What somebody is typing into a form of a file, or of none; its author alone holds it. */
package org.mitplan.access.draft;
