/** The mail to somebody whose second factor was taken off by somebody else. */
package de.reihum.web.login.reset;
