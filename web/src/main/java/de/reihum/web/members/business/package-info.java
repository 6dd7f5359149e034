/** A member as a host, and its further places: shown below its master data. */
package de.reihum.web.members.business;
