/** One change for many members at once, shown before it is made and taken back as long as nobody has gone on from there. */
package de.reihum.members.bulk;
