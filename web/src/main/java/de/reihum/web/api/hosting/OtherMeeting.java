package de.reihum.web.api.hosting;

/** @param meeting its id */
public record OtherMeeting(Long meeting) {}
