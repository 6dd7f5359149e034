/** What experience says against a meeting as it is planned. */
package de.reihum.meetings.advice;
