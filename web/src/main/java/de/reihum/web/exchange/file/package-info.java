/** Lists as files for spreadsheets, in which no cell does anything. */
package de.reihum.web.exchange.file;
