/** Pages on which somebody decides what is the same and what is not. */
package de.reihum.web.duplicates;
