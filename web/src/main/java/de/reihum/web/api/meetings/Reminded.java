package de.reihum.web.api.meetings;

/** @param mails how many go out */
public record Reminded(int mails) {}
