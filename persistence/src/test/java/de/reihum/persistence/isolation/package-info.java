/** Tries to break through the wall between the networks, with every entity there is. */
package de.reihum.persistence.isolation;
