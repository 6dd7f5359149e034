/** What members propose, for the coordination: the list, each one with its word, and who may propose. */
package de.reihum.web.proposals;
