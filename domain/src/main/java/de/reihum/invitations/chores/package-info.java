/** What people have to do so that everybody is told: letters to print and calls to make, as tasks of the team. */
package de.reihum.invitations.chores;
