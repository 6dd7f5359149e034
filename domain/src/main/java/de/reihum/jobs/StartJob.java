package de.reihum.jobs;

/**
 * Wants long work done soon.
 *
 * @param kind which {@link JobWork} does it, e.g. {@code exchange.run}
 * @param subject the id of what it is about
 * @param title what the list of jobs calls it besides its kind, e.g. a file's name; shortened to 200 characters
 * @param total steps expected, 0 when not yet known
 */
public record StartJob(String kind, long subject, String title, int total) {

    private static final int MAX_TITLE = 200;

    public StartJob {
        title = title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title;
    }
}
