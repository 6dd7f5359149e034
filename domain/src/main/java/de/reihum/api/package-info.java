/** Keys with which other programs of a network come in, and the memory that keeps a repeated request from acting twice. */
package de.reihum.api;
