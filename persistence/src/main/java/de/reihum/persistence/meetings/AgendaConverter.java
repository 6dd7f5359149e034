package de.reihum.persistence.meetings;

import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Collectors;

/** The pattern of an agenda as text, a line for each part of it: kind, minutes, title. Titles are single lines. */
@Converter(autoApply = true)
public class AgendaConverter implements AttributeConverter<Agenda, String> {

    private static final int PARTS = 3;

    @Override
    public String convertToDatabaseColumn(Agenda agenda) {
        return agenda == null ? null : agenda.slots().stream().map(slot -> slot.kind() + " " + slot.minutes() + " " + slot.title()).collect(Collectors.joining("\n"));
    }

    @Override
    public Agenda convertToEntityAttribute(String stored) {
        return stored == null ? null : new Agenda(stored.lines().map(AgendaConverter::slot).toList());
    }

    private static SlotData slot(String line) {
        var parts = line.split(" ", PARTS);
        return SlotData.of(SlotData.Kind.valueOf(parts[0]), parts[2], Integer.parseInt(parts[1]));
    }
}
