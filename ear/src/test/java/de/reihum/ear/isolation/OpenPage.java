package de.reihum.ear.isolation;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** One of Vaadin's pages in a browser: what came with it, its addresses for files, and the search in its head. */
final class OpenPage {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\"\\s*:\\s*(\\d+)");
    private static final Pattern SEARCH = Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-combo-box\"");
    private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/[^\"]+");

    private static final Pattern DROP_DOWN = Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"aria-haspopup\",\"feat\":\\d+,\"value\":\"dialog\"");
    private static final String CLICK = """
            {"event.shiftKey":false,"event.metaKey":false,"event.ctrlKey":false,"event.altKey":false,"event.detail":1,"event.button":0,\
            "event.clientX":1,"event.clientY":1,"event.screenX":1,"event.screenY":1}""";

    private final Browser browser;
    private final String key;
    private final String ui;
    private String last = "";
    private String seen;
    private int sent;

    private OpenPage(Browser browser, String page, String start) {
        this.browser = browser;
        this.key = Browser.find(KEY, start);
        this.ui = Browser.find(UI, start);
        this.seen = page + start;
    }

    static OpenPage of(Browser browser, String route) throws IOException, InterruptedException {
        var document = browser.send(browser.to("/" + route).GET()).body();
        var start = browser.send(browser.to("/?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query=").GET()).body();
        var page = new OpenPage(browser, document, start);
        page.tell("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
        return page;
    }

    /** All bytes that came back so far. */
    String seen() {
        return seen;
    }

    /** Opens the search of the page's head and types. @return what came back for it */
    String search(String typed) throws IOException, InterruptedException {
        var node = Browser.find(SEARCH, seen);
        tell(range(node, "", 0) + ",{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":\"opened\",\"value\":true},{\"type\":\"event\",\"node\":" + node
                + ",\"event\":\"opened-changed\",\"data\":{}}");
        tell(range(node, typed, 1));
        return last;
    }

    private static String range(String node, String filter, int promise) {
        return "{\"type\":\"publishedEventHandler\",\"node\":" + node + ",\"templateEventMethodName\":\"setViewportRange\",\"templateEventMethodArgs\":[0,50,\"" + filter + "\"],\"promise\":" + promise + "}";
    }

    /** Clicks whatever opens choices: what they offer is made only then. */
    OpenPage unfolded() throws IOException, InterruptedException {
        for (var button : DROP_DOWN.matcher(seen).results().map(found -> found.group(1)).distinct().toList()) {
            tell("{\"type\":\"event\",\"node\":" + button + ",\"event\":\"click\",\"data\":" + CLICK + "}");
        }
        return this;
    }

    /** The addresses for uploads and downloads on this page. */
    List<String> files() {
        return FILE.matcher(seen).results().map(found -> "/" + found.group().replace("\\u003d", "=")).distinct().toList();
    }

    private void tell(String event) throws IOException, InterruptedException {
        int sync = sent == 0 ? 0 : Integer.parseInt(Browser.find(SYNC, last));
        var body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + event + "],\"syncId\":" + sync + ",\"clientId\":" + sent++ + "}";
        HttpResponse<String> answer = browser.send(browser.to("/?v-r=uidl&v-uiId=" + ui).header("Content-Type", "application/json; charset=UTF-8").POST(HttpRequest.BodyPublishers.ofString(body)));
        last = answer.body();
        seen += last;
    }
}
