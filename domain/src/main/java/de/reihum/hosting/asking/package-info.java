/** Asking companies whether they host a meeting, and what they answer. */
package de.reihum.hosting.asking;
