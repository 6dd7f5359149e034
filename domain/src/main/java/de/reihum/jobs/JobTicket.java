package de.reihum.jobs;

/**
 * One run's right to work on a job; worth nothing once another run has begun.
 *
 * @param startedBy the name under which the job's changes stand in the audit trail
 */
public record JobTicket(long job, int run, String kind, long subject, String startedBy) {}
