/** One change for many members at once: asked for, watched while it runs, and taken back later. */
package de.reihum.web.members.bulk;
