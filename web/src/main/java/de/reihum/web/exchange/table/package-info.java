/** Reads tables as people save them: finds out encoding, separator and heading by itself, and says why when a file is no table. */
package de.reihum.web.exchange.table;
