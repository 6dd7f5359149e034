/** Decides for every request who is acting in which network, and refuses what must not come in. */
package de.reihum.web.tenancy;
