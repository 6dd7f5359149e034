package de.reihum.ear.polls;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.reihum.ear.BrowserStory;
import de.reihum.ear.Chromium;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question to all members, from both sides: the coordinator at her desk, a member with a phone. */
class PollBrowserIT extends BrowserStory {
    private static final String QUESTION = "Worüber sprechen wir im Herbst?";
    private static final String APPRENTICES = "Azubis finden";
    private static final String HEALTH = "Gesund im Betrieb";

    private String anna;
    private String bernd;

    @BeforeEach
    void members() {
        anna = "anna" + network + "@betrieb.example";
        bernd = "bernd" + network + "@betrieb.example";
        people.member(network, "Brauerei Müllerschön", anna, "de");
        people.member(network, "Optik Klarblick", bernd, "en");
        people.member(network, "Holzbau Zollerkopf", null, "de");
    }

    @Test
    void a_question_is_asked_answered_changed_and_settled() {
        Page desk = coordinator(DESK);
        writeUpToSending(desk);
        assertThat(desk.locator(".preview-page .question")).hasText(QUESTION);
        assertThat(desk.locator(".facts-list")).containsText("2 Mails");
        assertThat(desk.getByText("Die Vertretung hat keine E-Mail-Adresse")).isVisible();
        Chromium.picture(desk, "poll-send");
        send(desk);
        Chromium.picture(desk, "poll-running");

        Page phone = chromium.visitingWithoutScripts(PHONE);
        String link = link(anna, "Ihre Stimme: " + QUESTION);
        phone.navigate(link);
        choice(phone, APPRENTICES).check();
        Chromium.picture(phone, "poll-answer");
        button(phone, "Antwort senden").click();
        assertThat(phone.getByRole(AriaRole.STATUS)).containsText("Danke, Ihre Antwort ist da.");
        Chromium.picture(phone, "poll-thanks");
        phone.navigate(link);
        assertThat(choice(phone, APPRENTICES)).isChecked();
        choice(phone, APPRENTICES).uncheck();
        choice(phone, HEALTH).check();
        button(phone, "Antwort ändern").click();
        assertThat(choice(phone, HEALTH)).isChecked();
        assertThat(choice(phone, APPRENTICES)).not().isChecked();

        desk.reload();
        desk.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Antworten")).click();
        Locator answers = desk.locator("[role=tabpanel] .rows > li");
        assertThat(answers).hasCount(1);
        assertThat(answers).containsText("Brauerei Müllerschön");
        assertThat(answers).containsText(HEALTH);
        assertThat(answers).not().containsText(APPRENTICES);
        Chromium.picture(desk, "poll-answers");

        button(desk, "Jetzt schließen").click();
        dialog(desk);
        free(desk, "poll-close", DESK);
        button(desk, "Umfrage schließen").click();
        button(desk, "Thema wählen").click();
        desk.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(HEALTH)).check();
        desk.getByLabel("Ein Wort an die Mitglieder").fill("Wir treffen uns am 12. in Marbach.");
        quiet(desk);
        free(desk, "poll-topic", DESK);
        button(desk, "Thema festhalten").click();
        assertThat(desk.getByText("eine Mail geht hinaus")).isVisible();
        assertThat(desk.getByText("Wir treffen uns am 12. in Marbach.")).isVisible();
        again(desk);
        free(desk, "poll-settled", DESK);

        phone.navigate(link(anna, "Das Thema steht fest: " + HEALTH));
        assertThat(phone.locator("main")).containsText("Wir treffen uns am 12. in Marbach.");
        assertThat(mails(bernd)).hasCount(1);
    }

    @Test
    void writing_and_looking_stand_in_nobodys_way_at_desk_and_phone() {
        for (int width : List.of(DESK, PHONE)) {
            Page page = coordinator(width);
            write(page);
            free(page, "poll-question", width);
            next(page, "Antworten");
            free(page, "poll-answers-step", width);
            next(page, "Wer gefragt wird");
            free(page, "poll-audience", width);
            next(page, "Prüfen und senden");
            free(page, "poll-send", width);
            send(page);
            again(page);
            free(page, "poll", width);
        }
    }

    @Test
    void the_answer_page_stands_in_nobodys_way_in_both_languages() {
        Page desk = coordinator(DESK);
        writeUpToSending(desk);
        send(desk);
        String german = link(anna, "Ihre Stimme: " + QUESTION);
        String english = link(bernd, QUESTION);
        for (int width : List.of(DESK, PHONE)) {
            answerFreely(german, "Antwort", "poll-answer-de", width);
            answerFreely(english, "answer", "poll-answer-en", width);
        }
    }

    private void answerFreely(String link, String word, String name, int width) {
        Page page = chromium.visiting(width);
        page.navigate(link);
        free(page, name, width);
        choice(page, APPRENTICES).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word)).click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        free(page, name + "-thanks", width);
    }

    /** The page as it is found later, when nothing on it comes or goes any more. */
    private static void again(Page page) {
        page.reload();
        assertThat(page.locator("main h1")).hasText(QUESTION);
    }

    private void writeUpToSending(Page page) {
        write(page);
        next(page, "Antworten");
        next(page, "Wer gefragt wird");
        assertThat(page.locator(".figure .value").first()).hasText("2");
        next(page, "Prüfen und senden");
    }

    private static void write(Page page) {
        page.navigate("/polls/new");
        page.getByLabel("Frage", exactly()).fill(QUESTION);
        page.getByLabel("Themen, eines in jeder Zeile").fill(APPRENTICES + "\n" + HEALTH);
    }

    private static void next(Page page, String step) {
        button(page, "Weiter").click();
        assertThat(page.locator(".steps [aria-current=step]")).hasText(step);
    }

    private static void send(Page page) {
        button(page, "2 Mails senden").click();
        assertThat(page).hasURL(Pattern.compile("/polls/\\d+$"));
        assertThat(page.locator("main h1")).hasText(QUESTION);
    }

    private static Locator choice(Page page, String topic) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(topic));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
