/** Notes about members and their people: shown to those who may read them, written and changed. */
package de.reihum.web.members.notes;
