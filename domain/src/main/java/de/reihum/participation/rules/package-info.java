/** By which rules a network's members count as active: pure, without a database. */
package de.reihum.participation.rules;
