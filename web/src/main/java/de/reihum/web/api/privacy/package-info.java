/** The rights of persons, for programs. */
package de.reihum.web.api.privacy;
