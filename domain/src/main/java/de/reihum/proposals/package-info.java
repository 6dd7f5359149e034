/** What members would like: topics and meetings that they propose, and what becomes of them. */
package de.reihum.proposals;
