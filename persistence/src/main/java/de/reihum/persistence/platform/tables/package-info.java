/** Reads and removes rows of one network in every table there is, in plain SQL because no feature may be forgotten. */
package de.reihum.persistence.platform.tables;
