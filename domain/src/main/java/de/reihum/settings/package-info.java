/** What can be set for all networks and for one, and which of the two counts. */
package de.reihum.settings;
