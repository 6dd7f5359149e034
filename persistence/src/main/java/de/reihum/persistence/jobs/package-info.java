/** The outbox, in plain SQL because it spans the networks. */
package de.reihum.persistence.jobs;
