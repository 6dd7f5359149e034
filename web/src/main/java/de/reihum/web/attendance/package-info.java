/** Who came to a meeting, its report and its figures, as people see them. */
package de.reihum.web.attendance;
