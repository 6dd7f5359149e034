package de.reihum.web.api.calendar;

import de.reihum.web.api.description.About;

/** @param path below the product's address */
public record FeedAddress(@About("Below the product's address; shown this one time only") String path) {}
