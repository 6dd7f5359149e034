package de.reihum.persistence.isolation;

import de.reihum.api.ApiScope;
import de.reihum.api.Scopes;
import de.reihum.ballots.Choices;
import de.reihum.exchange.Meanings;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.jobs.Counters;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.series.Rhythm;
import de.reihum.members.Employees;
import de.reihum.participation.Findings;
import de.reihum.fields.FieldOption;
import de.reihum.fields.Options;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.PartialDate;
import de.reihum.shared.Reason;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;


/**
 * One value of each type an entity may have as a field. A new type needs a line here, else the isolation test fails; a field whose column
 * takes only certain texts needs a line in {@link #FIXED}.
 */
final class Samples {

    private static final Map<Class<?>, Function<String, Object>> BY_TYPE = new HashMap<>();
    private static final Map<String, Object> FIXED = new HashMap<>();

    static {
        type(String.class, canary -> canary);
        type(EmailAddress.class, canary -> new EmailAddress(canary.replaceAll("[^A-Za-z0-9-]", "x") + "@canary.example"));
        type(Reason.class, canary -> Reason.of("", canary));
        type(Counters.class, canary -> Counters.NONE);
        type(Scopes.class, canary -> new Scopes(EnumSet.allOf(ApiScope.class)));
        type(Meanings.class, canary -> new Meanings(List.of(ImportColumn.values()[0])));
        type(Options.class, canary -> new Options(List.of(new FieldOption(1, canary, false))));
        type(Choices.class, canary -> new Choices(List.of(1)));
        type(Employees.class, canary -> new Employees("10-49"));
        type(Findings.class, canary -> Findings.NONE);
        type(Agenda.class, canary -> new Agenda(List.of(SlotData.of(SlotData.Kind.TALK, canary, 30))));
        type(Rhythm.class, canary -> Rhythm.NONE);
        type(PartialDate.class, canary -> new PartialDate("2019"));
        type(Instant.class, canary -> Instant.parse("2026-02-03T04:05:06.000007Z").plusSeconds(canary.hashCode() & 0xffff));
        type(LocalDate.class, canary -> LocalDate.parse("2026-02-03"));
        type(LocalDateTime.class, canary -> LocalDateTime.parse("2026-02-03T04:05:06"));
        type(LocalTime.class, canary -> LocalTime.parse("04:05"));
        type(BigDecimal.class, canary -> BigDecimal.ONE);
        type(byte[].class, String::getBytes);
        type(List.class, canary -> List.of());
        type(Set.class, canary -> Set.of());
        type(Map.class, canary -> Map.of());
        type(long.class, canary -> 7L);
        type(Long.class, canary -> 7L);
        type(int.class, canary -> 7);
        type(Integer.class, canary -> 7);
        type(boolean.class, canary -> false);
        type(Boolean.class, canary -> false);
        FIXED.put("Contact.language", "de");
        FIXED.put("Contact.erasedAt", null);
        FIXED.put("Distinction.other", 8L);
        FIXED.put("HostRequest.holds", null);
        FIXED.put("Feedback.worth", 3);
    }

    private Samples() {}

    private static void type(Class<?> type, Function<String, Object> sample) {
        BY_TYPE.put(type, sample);
    }

    static Object of(String entityAndField, Class<?> type, String canary) {
        if (FIXED.containsKey(entityAndField)) {
            return FIXED.get(entityAndField);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        var sample = BY_TYPE.get(type);
        if (sample == null && type.isRecord()) {
            return record(entityAndField, type, canary);
        }
        if (sample == null) {
            throw new IllegalStateException(entityAndField + " has the type " + type.getName() + ", which has no sample: the entity has no probe");
        }
        return sample.apply(canary);
    }

    /** A record whose parts have samples needs none of its own. */
    private static Object record(String entityAndField, Class<?> type, String canary) {
        var parts = type.getRecordComponents();
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = of(entityAndField + "." + parts[i].getName(), parts[i].getType(), canary);
        }
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(entityAndField + " needs a sample of " + type.getName() + ": the entity has no probe", refused);
        }
    }
}
