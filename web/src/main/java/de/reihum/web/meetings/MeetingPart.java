package de.reihum.web.meetings;

import de.reihum.meetings.MeetingDetails;
import de.reihum.web.shared.page.PagePart;

/** A feature's share of a meeting's page. Collected by CDI. */
public interface MeetingPart extends PagePart<MeetingDetails> {}
