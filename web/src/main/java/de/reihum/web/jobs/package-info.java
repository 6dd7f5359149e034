/** Runs effects and jobs in the background as soon as they are due, and tells whether this server is ready. */
package de.reihum.web.jobs;
