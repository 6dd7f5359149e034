/** Finds what is stored about a person where no feature looks. */
package de.reihum.persistence.privacy;
