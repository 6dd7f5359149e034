/** Touches: who talked with whom, how and when, as the coordination was part of it or was told. */
package de.reihum.touches;
