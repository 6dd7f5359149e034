/** The house rules a compiler cannot see, each with a violation it was seen to catch. */
package de.reihum.architecture;
