package de.reihum.launcher.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
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
 * What a real browser sends while somebody opens the list of members, a member, the list again, searches twice, opens a member and changes its
 * name. Later users send the same, with the numbers of their own pages' nodes.
 */
final class Recording {

    private static final int PATIENCE = 120_000;
    static final String LOGIN_TO = "/login?to=/members";
    /** Stands in the recorded name and is replaced, so that every edit changes something. */
    static final String MARK = "X9X9X";

    /**
     * @param body or {@code null}
     * @param nodes those that the answer brought into the recorded page, in order
     */
    record Message(String path, String body, List<Integer> nodes) {}

    private final Map<String, List<Message>> steps = new LinkedHashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Request> sent = new ArrayList<>();
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
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("bench-stuck-after-" + steps.size() + "-steps.png")));
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
        page.onRequest(this::remember);
        step("open", page, () -> {
            page.click("button[type=submit]");
            page.locator("vaadin-grid a.cell.name").first().waitFor();
        });
        protocol.detach();
        step("member opened", page, () -> page.locator("vaadin-grid a.cell.name:visible").first().click());
        step("list opened", page, () -> page.locator("nav.side a[href='members']").first().click());
        step("search", page, () -> search(page, "maier"));
        step("search again", page, () -> search(page, "brauerei"));
        step("found opened", page, () -> page.locator("vaadin-grid a.cell.name:visible").first().click());
        step("edit begun", page, () -> page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Bearbeiten")).first().click());
        step("edited", page, () -> {
            page.locator("vaadin-dialog-overlay vaadin-text-field input").first().fill("Bench " + MARK);
            page.locator("vaadin-dialog-overlay vaadin-button[theme~=primary]").last().click();
        });
    }

    private static void search(Page page, String word) {
        page.locator("vaadin-text-field.search input").first().fill(word);
    }

    private void step(String name, Page page, Runnable action) {
        sent.clear();
        lastMessage = System.currentTimeMillis();
        action.run();
        do {
            page.waitForTimeout(300);
        } while (System.currentTimeMillis() - lastMessage < 1500);
        if (sent.isEmpty()) {
            throw new IllegalStateException("The browser sent nothing for " + name);
        }
        steps.put(name, sent.stream().map(Recording::message).toList());
    }

    private static Message message(Request request) {
        var address = URI.create(request.url());
        var path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        return new Message(path, request.postData(), path.contains("v-r=uidl") ? Nodes.in(request.response().text()) : List.of());
    }

    private void remember(Request request) {
        boolean document = request.isNavigationRequest() && request.method().equals("GET");
        if (document && !request.url().contains("/login") || request.url().contains("v-r=")) {
            lastMessage = System.currentTimeMillis();
            sent.add(request);
        }
    }

    private void arrived(JsonObject event) {
        sizes.add(event.get("encodedDataLength").getAsInt());
    }
}
