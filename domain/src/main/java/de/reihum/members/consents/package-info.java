/** What people have agreed to, when, to which words, and when they took it back. */
package de.reihum.members.consents;
