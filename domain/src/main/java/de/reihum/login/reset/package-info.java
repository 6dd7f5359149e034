/** Somebody has lost her second factor, and somebody else who may vouch for her takes it off her account. */
package de.reihum.login.reset;
