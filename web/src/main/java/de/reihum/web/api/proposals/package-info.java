/** What members propose, for programs. */
package de.reihum.web.api.proposals;
