/** What members propose by their link, and what the coordination makes of it, in a browser. */
package de.reihum.ear.proposals;
