/** The team of a network in a browser. */
package de.reihum.ear.team;
