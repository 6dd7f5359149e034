package de.reihum.web.api.calendar;

import de.reihum.web.api.description.About;

/** Whether something stands on the public page of dates. */
public record PublicShowing(@About("Counts only while the network has a public page: setting PUBLIC_DATES") Boolean shown) {}
