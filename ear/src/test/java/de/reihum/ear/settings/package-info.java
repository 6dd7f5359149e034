/** Stories about what a network sets up. */
package de.reihum.ear.settings;
