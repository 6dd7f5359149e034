/** The checklist for the day somebody leaves the team, its mails and the end of the access. */
package de.reihum.web.team.handover;
