package de.reihum.touches.introductions;

import java.time.LocalDate;

/**
 * What the holder of a link sees. Nothing in it depends on what the other one has said, until both have agreed.
 *
 * @param language of the person
 * @param open whether she can answer
 * @param word what she has written herself
 * @param until her last day for an answer
 * @param partner {@code null} until both have agreed
 */
public record IntroductionPage(String network, String language, String why, boolean open, Side.Answer answer, String word, LocalDate until, Partner partner, Side.Talked talked) {}
