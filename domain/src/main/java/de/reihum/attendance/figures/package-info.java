/** How meetings were attended: by channel, by start, by size of company, meeting by meeting. */
package de.reihum.attendance.figures;
