/** A network lets the umbrella office in for a while, to help. */
package de.reihum.accounts.support;
