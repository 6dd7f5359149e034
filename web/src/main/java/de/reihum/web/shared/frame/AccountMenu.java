package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.reihum.accounts.Me;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.parts.Choices;
import de.reihum.web.shared.parts.DropDown;
import java.util.Locale;
import java.util.function.Consumer;

/** Everything about the person at the screen: own data, language, light or dark, and the way out. */
class AccountMenu extends Div {

    private final Element out = new Element("form").setAttribute("method", "post").setAttribute("action", "/logout").setAttribute("hidden", true);

    AccountMenu(Me me, Consumer<Locale> speak) {
        addClassName("account-menu");
        var initials = new Span();
        // drawn, not written: what is read out is the whole name
        initials.getElement().setAttribute("data-initials", initials(me));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        add(new DropDown(initials, text("shared.account", me.displayName()), choices -> fill(choices, me, speak)));
        getElement().appendChild(out);
    }

    private void fill(Choices choices, Me me, Consumer<Locale> speak) {
        var name = new Span(me.displayName());
        name.addClassName("name");
        var who = new Div(name, new Span(me.email()));
        who.addClassName("who");
        choices.add(who);
        choices.action(text("shared.account.own"), () -> go("account"));
        choices.action(text("shared.nav.help"), () -> go("help"));
        choices.rule();
        for (var each : Messages.LANGUAGES) {
            choices.pick(text("shared.language." + each.getLanguage()), each.equals(language()), () -> speak.accept(each)).getElement().setAttribute("lang", each.getLanguage());
        }
        choices.rule();
        for (var look : Look.values()) {
            choices.action(text("shared.look." + look.key()), () -> look.choose(UI.getCurrent()));
        }
        choices.rule();
        choices.action(text("shared.logout"), () -> out.callJsFunction("submit"));
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String initials(Me me) {
        return me.name().given().substring(0, 1) + me.name().family().substring(0, 1);
    }
}
