/**
 * What holds for every request before it is asked who sent it: for which host, how it is framed,
 * how much it may carry and how long that may take, and what the browser is told with each reply.
 */
package org.mitplan.shared.entrance;
