/** What persons may ask of a network, and what it may not keep, in the browser. */
package de.reihum.ear.privacy;
