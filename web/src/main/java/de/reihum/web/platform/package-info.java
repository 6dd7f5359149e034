/** The umbrella office on the screen, and the settings of a network. */
package de.reihum.web.platform;
