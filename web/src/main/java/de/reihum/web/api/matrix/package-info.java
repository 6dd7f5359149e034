/** The contact matrix for other programs. */
package de.reihum.web.api.matrix;
