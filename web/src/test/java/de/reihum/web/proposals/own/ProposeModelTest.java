package de.reihum.web.proposals.own;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.proposals.Proposal;
import de.reihum.proposals.ProposalData;
import de.reihum.proposals.own.OwnPage;
import de.reihum.settings.SettingsFixtures;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import de.reihum.web.links.Mistakes;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProposeModelTest {

    private final Messages messages = new Messages();
    private final SettingsFixtures world = new SettingsFixtures();
    private final ProposeModel model = new ProposeModel(messages, world.faces());

    private String page(ProposeForm form, boolean may, OwnPage.Row... own) throws IOException {
        return new Pages(messages, world.faces()).render("propose", Locale.GERMAN, model.of(new OwnPage("Netzwerk Neckar", "de", "Anna Blüm", "Holzbau", may, List.of(own)), form));
    }

    private static OwnPage.Row waiting() {
        return new OwnPage.Row(7, ProposalData.topic("Ein Abend", ""), Proposal.State.OPEN, Instant.parse("2026-01-12T08:00:00Z"), "", "", false);
    }

    @Test
    void every_mistake_leads_to_its_field_and_stands_there_and_what_was_written_stays() throws IOException {
        var form = new ProposeForm("MEETING", "B", "Weil es fehlt.", "irgendwann", "viele", true, true, "");
        var all = model.of(new OwnPage("Netzwerk Neckar", "de", "Anna Blüm", "Holzbau", true, List.of(waiting())), form);
        Mistakes.into(all, () -> {
            throw new InvalidValue(List.of(Reason.of("title", "proposals.refusal.title", 3, 120), Reason.of("wish", "proposals.refusal.past"), Reason.of("persons", "proposals.refusal.persons", 1000), Reason.of("elsewhere", "proposals.refusal.past")));
        });
        var page = new Pages(messages, world.faces()).render("propose", Locale.GERMAN, all);
        assertThat(page).containsSubsequence("<title>Bitte prüfen: ", "role=\"alert\"", "<a href=\"#title\">", "<a href=\"#wish\">", "<a href=\"#persons\">", "<li>Dieser Tag", "<form")
                .contains("id=\"title-wrong\"", "id=\"wish-wrong\"", "id=\"persons-wrong\"").doesNotContain("id=\"why-wrong\"", "#elsewhere", "role=\"status\"");
        assertThat(page).containsPattern("<input id=\"title\"[^>]* value=\"B\"[^>]* aria-invalid=\"true\" aria-describedby=\"title-wrong\">")
                .containsPattern("<input id=\"wish\"[^>]* value=\"irgendwann\"[^>]* aria-describedby=\"wish-wrong wish-how\" aria-invalid=\"true\">")
                .containsPattern("<input id=\"persons\"[^>]* value=\"viele\" aria-invalid=\"true\" aria-describedby=\"persons-wrong\">").contains(">Weil es fehlt.</textarea>", "value=\"MEETING\" checked");
    }

    @Test
    void whoever_has_proposed_something_finds_the_way_to_the_next() throws IOException {
        assertThat(page(ProposeForm.EMPTY, true, waiting())).containsSubsequence("role=\"status\"", "<a href=\"#title\">Noch etwas vorschlagen</a>", "<input id=\"title\"").containsPattern("<input id=\"wish\"[^>]* aria-describedby=\"wish-how\">");
        assertThat(page(ProposeForm.EMPTY, true)).doesNotContain("Noch etwas vorschlagen");
        assertThat(page(ProposeForm.EMPTY, false, waiting())).as("the form is closed").doesNotContain("Noch etwas vorschlagen");
    }
}
