/** Pages and files for the rights of persons. */
package de.reihum.web.privacy;
