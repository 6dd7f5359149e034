/** Tries every address of the running product with the ids of another network. */
package de.reihum.ear.isolation;
