/** Member lists come into the shipped application, seen from a coordinator's chair. */
package de.reihum.ear.exchange;
