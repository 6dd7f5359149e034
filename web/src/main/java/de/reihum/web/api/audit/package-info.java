/** Who changed what, for programs. */
package de.reihum.web.api.audit;
