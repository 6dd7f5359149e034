/** Rights of persons: what is stored about somebody, as a file for her, and forgetting her. */
package de.reihum.privacy;
