/** Personal links: what a person gets by mail to do one thing without a password. */
package de.reihum.links;
