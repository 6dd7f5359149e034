/** What programs read and change about a member beside its master data. */
package de.reihum.web.api.members;
