/** The people of a member: shown, entered and changed. */
package de.reihum.web.members.contacts;
