/** Tells what a row of a list means for the members that are there, without changing anything. */
package de.reihum.exchange.judgement;
