/** The page at a meeting's door, for a phone, and the papers for it. */
package de.reihum.web.attendance.door;
