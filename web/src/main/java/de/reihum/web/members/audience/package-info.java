/** Which members something is for, as fields of a form. */
package de.reihum.web.members.audience;
