/** Tasks: what somebody of the team wants to do until a day, and what it is about. */
package de.reihum.tasks;
