/** The page that shows how participation develops, and the rules behind it. */
package de.reihum.web.participation.figures;
