package de.reihum.members.notes;

import java.time.Instant;

/**
 * One note.
 *
 * @param contact 0 when it is about the member as a whole
 * @param contactName or empty
 * @param changedAt {@code null} while it stands as it was written
 */
public record NoteRow(long id, long version, long member, long contact, String contactName, NoteData data, String author, Instant writtenAt, Instant changedAt) {}
