/** The page that shows who is in contact with whom. */
package de.reihum.web.matrix;
