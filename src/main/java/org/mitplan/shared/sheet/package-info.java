/**
 * A sheet: a dated document made of parts, written once as XHTML, read on screen and printed as an
 * accessible PDF.
 */
package org.mitplan.shared.sheet;
