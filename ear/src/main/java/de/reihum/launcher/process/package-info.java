/** Processes and ports of this machine: start, watch, stop, and find again what an earlier start left behind. */
package de.reihum.launcher.process;
