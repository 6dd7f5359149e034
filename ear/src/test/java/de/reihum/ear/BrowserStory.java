package de.reihum.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.reihum.launcher.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every story in the browser begins with: a browser of its own and a network that no other story touches. */
@ExtendWith(ShippedEar.class)
public abstract class BrowserStory {
    protected static final int DESK = 1440;
    protected static final int PHONE = 390;
    private static final int PATIENCE_MILLIS = 60_000;

    protected Chromium chromium;
    protected People people;
    protected int network;

    @BeforeEach
    protected final void open(RunningServer server) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = new Chromium(server);
        people = new People(server);
        network = people.network(false);
    }

    @AfterEach
    protected final void close() {
        chromium.close();
    }

    /** Somebody who works in the story's network, signed in. @param width in pixels */
    protected final Page coordinator(int width) {
        return chromium.signedIn(people.person(network, "COORDINATOR"), people.password(), width);
    }

    /** Looks whether everybody can use what is on the screen now, open menus and windows included, and keeps a picture of it. */
    protected static void free(Page page, String name, int width) {
        assertThat(page.locator("h1").first()).isAttached();
        // the pointer rests where the last click was, and what lies there now may explain itself in a bubble
        page.mouse().move(0, 0);
        assertThat(page.locator("vaadin-tooltip-overlay[opened]")).hasCount(0);
        // a window that is still fading in has other contrasts than the one people read
        assertThat(page.locator("[opening]")).hasCount(0);
        Chromium.picture(page, name + "-" + width);
        assertThat(Chromium.hurdles(page)).as("%s, %d pixels", name, width).isEmpty();
    }

    protected static Locator heading(Page page) {
        return page.locator("main h1");
    }

    protected static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    /** The window above the page. */
    protected static Locator dialog(Page page) {
        Locator dialog = page.locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay").last();
        assertThat(dialog).isVisible();
        return dialog;
    }

    protected static Locator within(Locator place, String button) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).first();
    }

    /** Waits until no message lies above the page any more. */
    protected static void quiet(Page page) {
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
    }

    /** The address in a mail of the local folder, as soon as the mail is there. @param subject a part of it */
    protected final String link(String email, String subject) {
        Locator mail = mails(email).filter(new Locator.FilterOptions().setHasText(subject));
        mail.page().waitForCondition(() -> {
            mail.page().reload();
            return mail.count() > 0;
        });
        mail.click();
        return mail.page().locator(".mailtext a").first().getAttribute("href");
    }

    /** The subjects of all mails to somebody. */
    protected final Locator mails(String email) {
        Page mails = chromium.visiting(DESK);
        mails.navigate("/dev/mail?to=" + email);
        return mails.locator(".card a");
    }
}
