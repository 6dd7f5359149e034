/** The long steps of a list, chunk by chunk. */
package de.reihum.exchange.run;
