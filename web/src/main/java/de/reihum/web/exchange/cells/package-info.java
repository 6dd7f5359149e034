/** Reads what people write into the cells of a member list, and remarks on what had to be interpreted or left out. */
package de.reihum.web.exchange.cells;
