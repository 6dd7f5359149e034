/** What is written down after a meeting: minutes, decisions, pictures, who gave something, and that presence counts from now on. */
package de.reihum.attendance.closing;
