/** The pages on which a network and the umbrella office say what counts. */
package de.reihum.web.settings;
