package de.reihum.web.links;

import de.reihum.shared.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is wrong with one field of a form that was sent, in the reader's words. The page tells all of them above the form, each leading to its field, and
 * each again at the field (see {@code mistakes.peb} and {@code field.peb}).
 *
 * @param field its name, which is its id on the page, too; empty when it is about the whole
 */
public record Mistake(String field, List<String> texts) {

    /** Gives them to a page, as {@code mistakes}, and their fields as {@code wrong}. */
    static void into(Map<String, Object> model, List<Reason> reasons, Function<Reason, String> words) {
        var all = of(reasons, words);
        model.put("mistakes", all);
        model.put("wrong", all.stream().map(Mistake::field).toList());
    }

    static List<Mistake> of(List<Reason> reasons, Function<Reason, String> words) {
        Map<String, List<String>> byField = reasons.stream().collect(Collectors.groupingBy(Reason::field, LinkedHashMap::new, Collectors.mapping(words, Collectors.toList())));
        return byField.entrySet().stream().map(one -> new Mistake(one.getKey(), one.getValue())).toList();
    }
}
