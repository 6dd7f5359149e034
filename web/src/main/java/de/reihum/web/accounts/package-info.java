/** The own account on the screen. */
package de.reihum.web.accounts;
