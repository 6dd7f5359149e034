/** The umbrella office and its networks, as they are shipped. */
package de.reihum.ear.platform;
