/** The companies that can host the meetings of a series, and when they may be asked. */
package de.reihum.hosting.pool;
