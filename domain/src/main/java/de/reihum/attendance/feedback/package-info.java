/** Three short questions to those who came, answered by link and without a name. */
package de.reihum.attendance.feedback;
