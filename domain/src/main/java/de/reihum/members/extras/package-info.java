/** A network's own fields at its members and contacts. */
package de.reihum.members.extras;
