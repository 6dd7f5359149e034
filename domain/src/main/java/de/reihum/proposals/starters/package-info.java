/** Who may propose something, and the links with which that is done. */
package de.reihum.proposals.starters;
