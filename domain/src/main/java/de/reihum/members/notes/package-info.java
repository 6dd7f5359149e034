/** What the coordination and the team note about members and their people, and who may read it. */
package de.reihum.members.notes;
