/** The API as programs meet it, over HTTP on the application that is shipped. */
package de.reihum.ear.api;
