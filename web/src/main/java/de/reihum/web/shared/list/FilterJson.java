package de.reihum.web.shared.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** What is set above a list, as JSON with a version: {@code {"v":1,"set":{"status":"ACTIVE"}}}. */
final class FilterJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private FilterJson() {}

    static String write(Map<String, String> words) {
        var all = JSON.createObjectNode().put("v", VERSION);
        var set = all.putObject("set");
        new TreeMap<>(words).forEach(set::put);
        return all.toString();
    }

    /** Empty for what cannot be read: it was written by a later version, or by a program. */
    static Map<String, String> read(String content) {
        var words = new TreeMap<String, String>();
        try {
            var all = JSON.readTree(content);
            if (all.path("v").asInt() == VERSION) {
                all.path("set").properties().stream().filter(one -> one.getValue().isTextual()).forEach(one -> words.put(one.getKey(), one.getValue().textValue()));
            }
        } catch (JsonProcessingException unreadable) {
            return Map.of();
        }
        return words;
    }
}
