/** Stories of meetings in the browser. */
package de.reihum.ear.meetings;
