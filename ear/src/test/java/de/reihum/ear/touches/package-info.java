/** What people see of contacts, introductions and the mails about them. */
package de.reihum.ear.touches;
