/** Since when and how a member belongs to the network, who brought it, and what is known about that. */
package de.reihum.members.membership;
