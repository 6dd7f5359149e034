/** A network's own fields on a member's page, in its list and in files. */
package de.reihum.web.members.extras;
