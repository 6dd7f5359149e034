/** For whom something is, in a form that can be stored. */
package de.reihum.members.audience;
