/** The kinds of pages and their headings. */
package de.reihum.web.shared.page;
