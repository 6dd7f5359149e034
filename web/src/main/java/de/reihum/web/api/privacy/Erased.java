package de.reihum.web.api.privacy;

import java.util.List;

/**
 * A person was erased.
 *
 * @param kept what stays without her, and why
 */
public record Erased(List<Kept> kept) {}
