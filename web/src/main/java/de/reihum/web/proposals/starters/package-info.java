/** Who may propose, and the links with which that is done. */
package de.reihum.web.proposals.starters;
