/** What a member does, where it sits, and what it can offer as a host. */
package de.reihum.members.business;
