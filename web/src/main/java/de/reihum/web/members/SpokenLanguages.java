package de.reihum.web.members;

import de.reihum.web.shared.text.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All languages by their names. Sorted once for each language of a page: naming two hundred languages thousands of times takes longer than all else in a form. */
final class SpokenLanguages {

    private static final Map<Locale, List<String>> BY_NAME = new ConcurrentHashMap<>();

    private SpokenLanguages() {}

    static List<String> byName() {
        return BY_NAME.computeIfAbsent(Texts.language(), page -> Arrays.stream(Locale.getISOLanguages()).sorted(Comparator.comparing(code -> new Locale(code).getDisplayLanguage(page))).toList());
    }
}
