/** What is settled before somebody leaves a team, with whom, and when her access ends. */
package de.reihum.team.handover;
