/** Stories about participation and contacts among members, in the browser. */
package de.reihum.ear.participation;
