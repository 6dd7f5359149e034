package de.reihum.web.help;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.HelpTopic;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;

/** All chapters of the handbook. */
@Route(value = "help", layout = Frame.class)
@Needs(Permission.OWN_ACCOUNT)
public class HandbookView extends Page {

    public HandbookView() {
        var rows = new Rows();
        for (var topic : HelpTopic.values()) {
            var chapter = Handbook.chapter(topic, language());
            rows.row(Links.to("help/" + topic.path(), chapter.title()), chapter.opening());
        }
        add(new PageHeader(text("help.title")).lead(text("help.lead")), new Card(text("help.chapters"), rows));
    }

    @Override
    protected String title() {
        return text("help.title");
    }
}
