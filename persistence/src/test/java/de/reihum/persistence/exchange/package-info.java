/** The way of a list over the real database. */
package de.reihum.persistence.exchange;
