/** Duplicates and merges for programs. */
package de.reihum.web.api.duplicates;
