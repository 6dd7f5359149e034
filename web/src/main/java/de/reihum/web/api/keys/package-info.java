/** The page where a network makes and revokes keys for other programs. */
package de.reihum.web.api.keys;
