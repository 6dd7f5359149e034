/** Who is in contact with whom, who could be, and who should be. */
package de.reihum.matrix;
