/** Public holidays where a network is at home. */
package de.reihum.web.meetings.holidays;
