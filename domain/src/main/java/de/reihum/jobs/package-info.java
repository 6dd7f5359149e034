/** Effects that must happen after a change was saved, work that is due later, and long work that shows its progress. */
package de.reihum.jobs;
