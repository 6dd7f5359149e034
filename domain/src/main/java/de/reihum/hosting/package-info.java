/** Which company a meeting takes place at: the pool of those that can, whose turn it is, and asking them. */
package de.reihum.hosting;
