package de.reihum.platform.export;

/** What was made. @param size in bytes */
public record ExportContent(long size, long rows, int parts) {}
