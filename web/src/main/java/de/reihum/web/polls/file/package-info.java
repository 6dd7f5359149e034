/** What a poll has brought, as files for spreadsheets. */
package de.reihum.web.polls.file;
