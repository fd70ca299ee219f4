/** Every form and command stores once what it was sent for, however often it is sent. */
package org.mitplan.access.once;
