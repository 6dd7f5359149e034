/** Closing a meeting step by step, and its report. */
package de.reihum.web.attendance.report;
