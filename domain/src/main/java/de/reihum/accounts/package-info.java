/** Who may sign in, what they may do in which network, and who is acting right now. */
package de.reihum.accounts;
