/** Writing a poll in four steps, the last of which says how many mails go out. */
package de.reihum.web.polls.edit;
