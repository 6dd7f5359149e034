package de.reihum.settings.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The public holidays by the laws of the federation and the states, as they are from 2026 on; the text {@code settings.holiday.<name>} names each. */
public enum Holiday {
    NEW_YEAR(fixed(1, 1)),
    EPIPHANY(fixed(1, 6), FederalState.BW, FederalState.BY, FederalState.ST),
    WOMENS_DAY(fixed(3, 8), FederalState.BE, FederalState.MV),
    GOOD_FRIDAY(easter(-2)),
    EASTER_SUNDAY(easter(0), FederalState.BB),
    EASTER_MONDAY(easter(1)),
    LABOUR_DAY(fixed(5, 1)),
    ASCENSION(easter(39)),
    WHIT_SUNDAY(easter(49), FederalState.BB),
    WHIT_MONDAY(easter(50)),
    /** Only once, 75 years later. */
    UPRISING(year -> LocalDate.of(2028, 6, 17), FederalState.BE),
    CORPUS_CHRISTI(easter(60), FederalState.BW, FederalState.BY, FederalState.HE, FederalState.NW, FederalState.RP, FederalState.SL),
    /** In Bavaria only in towns where most people are catholic: not the state's. */
    ASSUMPTION(fixed(8, 15), FederalState.SL),
    CHILDRENS_DAY(fixed(9, 20), FederalState.TH),
    UNITY_DAY(fixed(10, 3)),
    REFORMATION(fixed(10, 31), FederalState.BB, FederalState.HB, FederalState.HH, FederalState.MV, FederalState.NI, FederalState.SH, FederalState.SN, FederalState.ST, FederalState.TH),
    ALL_SAINTS(fixed(11, 1), FederalState.BW, FederalState.BY, FederalState.NW, FederalState.RP, FederalState.SL),
    REPENTANCE(Holiday::wednesdayBeforeTheLastSundays, FederalState.SN),
    CHRISTMAS(fixed(12, 25)),
    BOXING_DAY(fixed(12, 26));

    private final IntFunction<LocalDate> rule;
    private final Set<FederalState> states;

    /** @param only the states that have it; none means all */
    Holiday(IntFunction<LocalDate> rule, FederalState... only) {
        this.rule = rule;
        this.states = only.length == 0 ? EnumSet.allOf(FederalState.class) : EnumSet.copyOf(Arrays.asList(only));
    }

    /** What that day is in that state. */
    public static Optional<Holiday> on(LocalDate day, FederalState state) {
        return Arrays.stream(values()).filter(one -> one.states.contains(state) && one.rule.apply(day.getYear()).equals(day)).findFirst();
    }

    private static IntFunction<LocalDate> fixed(int month, int day) {
        return year -> MonthDay.of(month, day).atYear(year);
    }

    private static IntFunction<LocalDate> easter(int days) {
        return year -> easterSunday(year).plusDays(days);
    }

    private static LocalDate wednesdayBeforeTheLastSundays(int year) {
        return LocalDate.of(year, 11, 23).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
    }

    /** By the anonymous Gregorian computus (Meeus, Jones, Butcher). */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
        int shift = (a + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
