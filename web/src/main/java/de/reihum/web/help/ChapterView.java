package de.reihum.web.help;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.shared.NotFound;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.HelpTopic;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;

/** One chapter of the handbook. */
@Route(value = "help/:topic", layout = Frame.class)
@Needs(Permission.OWN_ACCOUNT)
public class ChapterView extends Page implements BeforeEnterObserver {

    private String title = "";

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var topic = HelpTopic.at(entering.getRouteParameters().get("topic").orElse("")).orElseThrow(NotFound::record);
        var chapter = Handbook.chapter(topic, language());
        title = chapter.title();
        removeAll();
        var article = new Article(new Markdown(chapter.body()));
        article.addClassNames("card", "chapter");
        add(new PageHeader(title).below("help", text("help.title")), article);
    }

    @Override
    protected String title() {
        return title;
    }
}
