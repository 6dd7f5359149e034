/** Who works for a network, in which roles, and how they are invited. */
package de.reihum.team;
