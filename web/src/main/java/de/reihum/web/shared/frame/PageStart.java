package de.reihum.web.shared.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Lets every new browser tab speak the language of the person who signed in. */
@ApplicationScoped
public class PageStart {

    /** Vaadin's own line about the connection lies outside of all landmarks; as a status it is announced wherever it lies. */
    private static final String PAGE = "document.documentElement.lang = $0; document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');";

    /**
     * Vaadin's menus and lists of choices lie outside of all landmarks, and the items of menus say of themselves that they are not selected, which
     * only options may. Both confuse screen readers.
     */
    private static final String MENUS = """
            const names = {'vaadin-menu-bar-overlay': $0, 'vaadin-combo-box-overlay': $1, 'vaadin-multi-select-combo-box-overlay': $1, 'vaadin-select-overlay': $1};
            const tidy = item => item.localName === 'vaadin-menu-bar-item' && item.removeAttribute('aria-selected');
            new MutationObserver(changes => changes.forEach(change => {
              change.type === 'attributes' && change.target.hasAttribute('aria-selected') && tidy(change.target);
              change.addedNodes.forEach(node => {
                if (node.localName in names) {
                  node.setAttribute('role', 'region');
                  node.setAttribute('aria-label', names[node.localName]);
                }
                if (node.localName?.startsWith('vaadin-menu-bar-')) {
                  [node, ...node.querySelectorAll('vaadin-menu-bar-item')].forEach(tidy);
                }
              });
            })).observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['aria-selected']});""";

    private Actor actor;
    private AccountService accounts;

    protected PageStart() {}

    @Inject
    public PageStart(Actor actor, AccountService accounts) {
        this.actor = actor;
        this.accounts = accounts;
    }

    public void listen(@Observes ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(opened -> speak(opened.getUI()));
    }

    private void speak(UI ui) {
        var language = actor.may(Permission.OWN_ACCOUNT) ? Locale.forLanguageTag(accounts.me().language()) : ui.getLocale();
        ui.setLocale(Messages.nearest(language));
        ui.getPage().executeJs(PAGE, ui.getLocale().getLanguage());
        ui.getPage().executeJs(MENUS, ui.getTranslation("shared.menu"), ui.getTranslation("shared.choices"));
    }
}
