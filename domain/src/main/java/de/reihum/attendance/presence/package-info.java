/** Who came to a meeting, noted by one tap for each person. */
package de.reihum.attendance.presence;
