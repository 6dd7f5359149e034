package de.reihum.attendance.figures;

import java.util.List;

/**
 * How a series was attended, over all meetings that count.
 *
 * @param meetings the latest first
 * @param byStart by the hour in which they began
 */
public record SeriesFigures(List<MeetingFigures> meetings, List<Share> byChannel, List<Share> bySize, List<Share> byStart) {}
