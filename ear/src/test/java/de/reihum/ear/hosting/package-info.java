/** A company that is asked to host, in the browser. */
package de.reihum.ear.hosting;
