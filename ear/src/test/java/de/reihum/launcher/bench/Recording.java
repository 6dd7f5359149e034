package de.reihum.launcher.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a real browser sends while somebody opens the list of members, searches twice, opens a member, changes its name and goes back. Later users
 * send the same: the server builds the same components in the same order, so that all numbers in the messages fit.
 */
final class Recording {

    private static final int PATIENCE = 120_000;
    static final String LOGIN_TO = "/login?to=/members";
    /** Stands in the recorded name and is replaced, so that every edit changes something. */
    static final String MARK = "X9X9X";

    /** @param body or {@code null} */
    record Message(String method, String path, String body) {

        boolean roundTrip() {
            return path.contains("v-r=uidl");
        }
    }

    private final Map<String, List<Message>> steps = new LinkedHashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private String step = "";
    private long lastMessage;

    static Recording of(URI base, Network network) {
        var recording = new Recording();
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment)); var browser = launch(playwright)) {
            recording.record(browser, base, network);
        }
        return recording;
    }

    private static Browser launch(Playwright playwright) {
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox")));
    }

    List<Message> step(String name) {
        return steps.get(name);
    }

    /** Bytes over the wire, headers included, from the login's answer until the list stands, with an empty cache. */
    int firstLoad() {
        return sizes.stream().mapToInt(Integer::intValue).sum();
    }

    int requests() {
        return sizes.size();
    }

    private void record(Browser browser, URI base, Network network) {
        var page = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1440, 900)).newPage();
        page.setDefaultTimeout(PATIENCE);
        try {
            perform(page, base, network);
        } catch (RuntimeException stuck) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("bench-stuck-at-" + step.replace(' ', '-') + ".png")));
            throw stuck;
        }
    }

    private void perform(Page page, URI base, Network network) {
        page.navigate(base + LOGIN_TO);
        page.fill("#email", network.email());
        page.fill("#password", Population.PASSWORD);
        var protocol = page.context().newCDPSession(page);
        protocol.send("Network.enable");
        protocol.on("Network.loadingFinished", this::arrived);
        page.onRequest(this::sent);
        step = "open";
        page.click("button[type=submit]");
        page.locator("vaadin-grid a.cell.name").first().waitFor();
        quiet(page);
        protocol.detach();
        var search = page.locator("vaadin-text-field.search input").first();
        search(page, search, "search", "maier");
        search(page, search, "search again", "brauerei");
        step("member opened", page, () -> page.locator("vaadin-grid a.cell.name:visible").first().click());
        step("edit begun", page, () -> page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Bearbeiten")).first().click());
        step("edited", page, () -> {
            page.locator("vaadin-dialog-overlay vaadin-text-field input").first().fill("Bench " + MARK);
            page.locator("vaadin-dialog-overlay vaadin-button[theme~=primary]").last().click();
        });
        step("list opened", page, () -> page.locator("nav.side a[href='members']").first().click());
    }

    private void search(Page page, Locator field, String name, String word) {
        step(name, page, () -> field.fill(word));
    }

    private void step(String name, Page page, Runnable action) {
        step = name;
        lastMessage = System.currentTimeMillis();
        action.run();
        quiet(page);
        if (!steps.containsKey(name)) {
            throw new IllegalStateException("The browser sent nothing for " + name);
        }
    }

    private void quiet(Page page) {
        do {
            page.waitForTimeout(300);
        } while (System.currentTimeMillis() - lastMessage < 1500);
    }

    private void sent(Request request) {
        var address = URI.create(request.url());
        boolean document = request.isNavigationRequest() && request.method().equals("GET");
        if (document || request.url().contains("v-r=")) {
            lastMessage = System.currentTimeMillis();
            var path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
            steps.computeIfAbsent(step, name -> new ArrayList<>()).add(new Message(request.method(), path, request.postData()));
        }
    }

    private void arrived(JsonObject event) {
        sizes.add(event.get("encodedDataLength").getAsInt());
    }
}
