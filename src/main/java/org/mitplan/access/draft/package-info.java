/** What somebody is typing into a form that belongs to no file; the account alone holds it. */
package org.mitplan.access.draft;
