/** How people prove who they are: password, second factor, one-time links, and the brakes on guessing. */
package de.reihum.login;
