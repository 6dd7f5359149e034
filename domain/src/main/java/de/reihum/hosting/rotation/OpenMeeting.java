package de.reihum.hosting.rotation;

import java.time.LocalDate;

/**
 * A meeting that needs a host.
 *
 * @param seats how many people must find room, 0 when that does not matter
 * @param stepFree whether everybody must get in without steps
 */
public record OpenMeeting(long id, long series, LocalDate day, int seats, boolean stepFree) {}
