/** The polls that somebody runs, for the day she leaves the team. */
package de.reihum.polls.leaving;
