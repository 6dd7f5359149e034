/** What the database keeps but must not be able to read. */
package de.reihum.web.shared.secret;
