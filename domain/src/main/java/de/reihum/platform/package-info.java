/** The umbrella office opens networks and lets them rest; it never sees their data. */
package de.reihum.platform;
