package de.reihum.web.shared.frame;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the browser says when the session has ended or the server does not answer. */
@VaadinServiceEnabled
@ApplicationScoped
public class SystemWords implements SystemMessagesProvider {

    private transient Messages messages;

    protected SystemWords() {}

    @Inject
    public SystemWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.text(info.getLocale(), "shared.expired.title"));
        words.setSessionExpiredMessage(messages.text(info.getLocale(), "shared.expired.text"));
        words.setSessionExpiredURL("/login");
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(messages.text(info.getLocale(), "shared.broken.title"));
        words.setInternalErrorMessage(messages.text(info.getLocale(), "shared.broken.text"));
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption(messages.text(info.getLocale(), "shared.cookies.title"));
        words.setCookiesDisabledMessage(messages.text(info.getLocale(), "shared.cookies.text"));
        return words;
    }
}
