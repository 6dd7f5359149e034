/** The guided import: file, columns, check, result; each step can be gone back to until the list has run. */
package de.reihum.web.exchange.guide;
