/** Reads member lists out of Excel workbooks, with the same caution as text files. */
package de.reihum.web.exchange.workbook;
