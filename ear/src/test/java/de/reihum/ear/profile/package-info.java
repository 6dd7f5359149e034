/** The network's profile in a browser. */
package de.reihum.ear.profile;
