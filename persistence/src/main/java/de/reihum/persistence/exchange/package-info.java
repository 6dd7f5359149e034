/** Stores member lists on their way in, row by row. */
package de.reihum.persistence.exchange;
