/** How reports on meetings come in from outside: cleaned of whatever only a web page understands. */
package de.reihum.web.shared.minutes;
