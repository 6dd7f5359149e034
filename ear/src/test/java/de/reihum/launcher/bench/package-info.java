/** Measures the product on generated data: processor time first, because it hardly depends on what else the machine does. */
package de.reihum.launcher.bench;
