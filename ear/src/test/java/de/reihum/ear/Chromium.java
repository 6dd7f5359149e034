package de.reihum.ear;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.reihum.launcher.RunningServer;
import java.nio.file.Path;
import java.util.List;

/** The browser of the machine, for stories that a person could tell. Pictures of what it saw are kept below target/screens. */
public final class Chromium implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Path PICTURES = Path.of("target/screens");

    private final LentBrowser lent = LentBrowser.borrow();
    private final RunningServer server;

    public Chromium(RunningServer server) {
        this.server = server;
    }

    /** A window of somebody's own, signed in. @param width in pixels */
    public Page signedIn(String email, String password, int width) {
        var page = page(options(width));
        page.navigate("/login");
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.locator("main h1").waitFor();
        return page;
    }

    /** A window of somebody who needs no account. @param width in pixels */
    public Page visiting(int width) {
        return page(options(width));
    }

    /** The same in a browser that runs no scripts. @param width in pixels */
    public Page visitingWithoutScripts(int width) {
        return page(options(width).setJavaScriptEnabled(false));
    }

    private Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("de-DE").setBaseURL(server.baseUrl().toString());
    }

    private Page page(Browser.NewContextOptions options) {
        var window = lent.browser().newContext(options);
        window.setDefaultTimeout(PATIENCE_MILLIS);
        window.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return window.newPage();
    }

    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** What a person with a screen reader or a keyboard would stumble over, by rule; empty when nothing was found. */
    public static List<String> hurdles(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).limit(3).toList()).toList();
    }

    @Override
    public void close() {
        lent.giveBack();
    }
}
