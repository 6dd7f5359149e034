package de.reihum.hosting.asking;

import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import java.time.LocalDate;
import java.util.List;

/**
 * What the holder of a link sees.
 *
 * @param language of the person
 * @param member which is asked
 * @param series its name, or empty
 * @param when {@code null} while there is no date
 * @param agenda what is planned
 * @param seats how many people are expected at most, 0 when that is open
 * @param open whether she can answer
 * @param returnable whether she can give her yes back
 * @param word what she has written herself
 * @param asker who answers questions
 * @param until her last day for an answer
 * @param place what was agreed, or {@link PlaceData#NOWHERE}
 * @param seat of the company in lines
 * @param places further ones of it by name
 */
public record HostPage(String network, String language, String member, String title, String topic, String series, When when, Agenda agenda, int seats, HostRequest.State state, boolean open, boolean returnable,
        String word, Askers.Desk asker, LocalDate until, PlaceData place, List<String> seat, List<String> places) {}
