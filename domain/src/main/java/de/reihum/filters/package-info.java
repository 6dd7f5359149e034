/** Filters that people give a name, to find the same rows of a list again. */
package de.reihum.filters;
