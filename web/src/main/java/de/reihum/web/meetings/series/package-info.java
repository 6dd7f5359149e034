/** The pages of series, and how their year is planned. */
package de.reihum.web.meetings.series;
