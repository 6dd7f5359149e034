/** Entities that exist only to attack the core: every kind of mapping in one small model. */
package de.reihum.persistence.probe;
