package de.reihum.web.api.hosting;

import java.util.List;

/** @param members ids of those who come into the pool */
public record Admission(List<Long> members) {}
