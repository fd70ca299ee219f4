/** Finding a file by what somebody knows of it: a name, a number, a telephone, a birth date. */
package org.mitplan.casefile.search;
