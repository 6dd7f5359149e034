/** Who changed what, when, from which value to which. */
package de.reihum.audit;
