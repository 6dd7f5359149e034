/** Conversions and small things all repositories use. */
package de.reihum.persistence.shared;
