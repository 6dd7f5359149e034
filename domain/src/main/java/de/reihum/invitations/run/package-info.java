/** What follows an invitation: reminders, news when the meeting changes, and a last word on the day before. */
package de.reihum.invitations.run;
