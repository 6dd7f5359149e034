package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.dom.Element;
import de.reihum.accounts.Me;
import de.reihum.web.shared.Messages;
import java.util.Locale;
import java.util.function.Consumer;

/** Everything about the person at the screen: own data, language, light or dark, and the way out. */
class AccountMenu extends Div {

    private final Element out = new Element("form").setAttribute("method", "post").setAttribute("action", "/logout").setAttribute("hidden", true);

    AccountMenu(Me me, Consumer<Locale> speak) {
        addClassName("account-menu");
        var initials = new Span(initials(me));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var top = bar.addItem(initials);
        top.setAriaLabel(text("shared.account", me.displayName()));
        fill(top.getSubMenu(), me, speak);
        add(bar);
        getElement().appendChild(out);
    }

    private void fill(SubMenu menu, Me me, Consumer<Locale> speak) {
        var name = new Span(me.displayName());
        name.addClassName("name");
        var who = new Div(name, new Span(me.email()));
        who.addClassName("who");
        menu.addItem(who, click -> go("account"));
        menu.addItem(text("shared.account.own"), click -> go("account"));
        menu.addItem(text("shared.nav.help"), click -> go("help"));
        menu.add(new Hr());
        for (var each : Messages.LANGUAGES) {
            var item = menu.addItem(text("shared.language." + each.getLanguage()), click -> speak.accept(each));
            checked(item, each.equals(language()));
            item.getElement().setAttribute("lang", each.getLanguage());
        }
        menu.add(new Hr());
        for (var look : Look.values()) {
            menu.addItem(text("shared.look." + look.key()), click -> look.choose(UI.getCurrent()));
        }
        menu.add(new Hr());
        menu.addItem(text("shared.logout"), click -> out.callJsFunction("submit"));
    }

    private static void checked(MenuItem item, boolean on) {
        item.setCheckable(true);
        item.setChecked(on);
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String initials(Me me) {
        return me.name().given().substring(0, 1) + me.name().family().substring(0, 1);
    }
}
