package de.reihum.attendance.feedback;

import java.time.LocalDate;

/**
 * What somebody sees who is asked how it was.
 *
 * @param open whether answers are taken
 */
public record FeedbackPage(String network, String language, String title, LocalDate day, boolean open, boolean answered) {}
