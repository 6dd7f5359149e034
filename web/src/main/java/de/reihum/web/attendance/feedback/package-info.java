/** The three questions after a meeting: the mail and the page behind its link. */
package de.reihum.web.attendance.feedback;
