/** The application as it is shipped, on the server it is meant for, with a real database. */
package de.reihum.ear;
