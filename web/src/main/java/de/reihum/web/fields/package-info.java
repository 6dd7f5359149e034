/** The page on which a network says what it wants to know beyond the usual. */
package de.reihum.web.fields;
