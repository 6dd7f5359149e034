package de.reihum.ear;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A browser of the run. Starting one costs more than many a story, so it is lent from story to story; what a story must not find again lies in its
 * windows, which it takes along. Playwright knows one thread at a time: whoever has borrowed a browser is alone with it.
 */
final class LentBrowser {
    private static final Deque<LentBrowser> IDLE = new ConcurrentLinkedDeque<>();

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox")));

    private LentBrowser() {}

    static LentBrowser borrow() {
        LentBrowser idle = IDLE.poll();
        return idle == null ? new LentBrowser() : idle;
    }

    Browser browser() {
        return browser;
    }

    /** Its windows are closed and forgotten. */
    void giveBack() {
        List.copyOf(browser.contexts()).forEach(window -> window.close());
        IDLE.push(this);
    }

    /** Nobody tells stories any more. */
    static void end() {
        for (LentBrowser idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
            idle.playwright.close();
        }
    }
}
