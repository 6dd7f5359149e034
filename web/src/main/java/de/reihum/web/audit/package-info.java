/** Shows who changed what, for the whole network and for one record. */
package de.reihum.web.audit;
