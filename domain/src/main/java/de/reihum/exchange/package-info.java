/** Brings member lists in from tables, shows beforehand what would happen, and takes it back if it was wrong. */
package de.reihum.exchange;
