/** The list of tags as a whole. */
package de.reihum.members.tagging;
