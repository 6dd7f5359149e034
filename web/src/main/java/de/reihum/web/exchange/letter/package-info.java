/** Addresses and salutations for printed letters. */
package de.reihum.web.exchange.letter;
