/** Texts, dates and numbers as a reader of the page's language expects them. */
package de.reihum.web.shared.text;
