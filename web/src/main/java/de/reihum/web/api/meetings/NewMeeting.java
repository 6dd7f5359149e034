package de.reihum.web.api.meetings;

import de.reihum.meetings.MeetingData;

/** A meeting to be added as a draft. */
public record NewMeeting(MeetingData data) {}
