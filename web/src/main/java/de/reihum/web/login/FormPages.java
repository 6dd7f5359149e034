package de.reihum.web.login;

import de.reihum.shared.Refusal;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.tenancy.FormToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Shows the plain forms and checks what comes back from them. */
@ApplicationScoped
public class FormPages {

    private Pages pages;
    private Messages messages;
    private FormToken token;

    protected FormPages() {}

    @Inject
    public FormPages(Pages pages, Messages messages, FormToken token) {
        this.pages = pages;
        this.messages = messages;
        this.token = token;
    }

    public void show(HttpServletRequest request, HttpServletResponse response, int status, String template, Map<String, Object> model) throws IOException {
        var all = new HashMap<String, Object>(Map.of("problem", ""));
        all.putAll(model);
        all.put("form", token.issue(request, response));
        pages.answer(response, status, template, language(request), all);
    }

    public void show(HttpServletRequest request, HttpServletResponse response, String template, Map<String, Object> model) throws IOException {
        show(request, response, HttpServletResponse.SC_OK, template, model);
    }

    /** Shows the form again with the reason. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, int status, String template, Map<String, Object> model, String problem) throws IOException {
        var all = new HashMap<>(model);
        all.put("problem", problem);
        show(request, response, status, template, all);
    }

    /** @return whether the form came from our own page; otherwise the request is answered already */
    public boolean sound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean sound = token.sound(request);
        if (!sound) {
            show(request, response, HttpServletResponse.SC_FORBIDDEN, "login-again", Map.of());
        }
        return sound;
    }

    public String text(HttpServletRequest request, String key, Object... arguments) {
        return messages.text(language(request), key, arguments);
    }

    public String text(HttpServletRequest request, Refusal refusal) {
        var first = refusal.reasons().get(0);
        return messages.text(language(request), first.key(), first.arguments().toArray());
    }

    /** The browser's language; German when it names none. */
    public static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.GERMAN : Messages.nearest(request.getLocale());
    }

    /** A field of the form, never {@code null}, at most 1,000 characters. */
    public static String field(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.length() > 1000 ? value.substring(0, 1000) : value;
    }

    public static void seeOther(HttpServletResponse response, String where) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", where);
        response.setHeader("Cache-Control", "no-store");
    }
}
