/** Runs effects and jobs in the background, and shows what became of them. */
package de.reihum.web.jobs;
