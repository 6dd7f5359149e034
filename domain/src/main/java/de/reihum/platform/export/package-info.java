/** A network takes everything along that it has entered, at any time and when it is closed. */
package de.reihum.platform.export;
