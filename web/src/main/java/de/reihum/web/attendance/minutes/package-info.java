/** What was said and decided in a meeting: how it is written, cleaned, shown and taken along. */
package de.reihum.web.attendance.minutes;
