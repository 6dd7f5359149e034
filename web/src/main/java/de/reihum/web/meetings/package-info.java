/** The pages of meetings. */
package de.reihum.web.meetings;
