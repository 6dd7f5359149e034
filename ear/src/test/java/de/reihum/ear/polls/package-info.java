/** Polls on the shipped application, from outside. */
package de.reihum.ear.polls;
