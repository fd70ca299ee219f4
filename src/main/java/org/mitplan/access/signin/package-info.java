/**
 * How people come in and go: passwords, codes, sessions, browsers; and what is cleaned up after
 * them.
 */
package org.mitplan.access.signin;
