/** What plans tell elsewhere: in the day, the timeline, and what may be withdrawn. */
package org.mitplan.hilfeplan.news;
