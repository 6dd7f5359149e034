/** The circle of hosts on the page of a series: who is in it, who is next, and why. */
package de.reihum.web.hosting.pool;
