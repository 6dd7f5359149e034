package de.reihum.web.shared;

import de.reihum.settings.Face;
import de.reihum.settings.Faces;
import de.reihum.settings.look.Words;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders the pages that are not Vaadin (login, personal links, mails) from {@code templates/*.peb}. Everything is escaped; {@code t(key, …)}
 * puts in a text of the page's language. Every page may show {@code face}: how the network looks for which it is rendered, or the one in the
 * model.
 */
@ApplicationScoped
public class Pages {

    private PebbleEngine engine;
    private Faces faces;

    protected Pages() {}

    @Inject
    public Pages(Messages messages, Faces faces) {
        this.faces = faces;
        var loader = new ClasspathLoader(Pages.class.getClassLoader());
        loader.setPrefix("templates");
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder().loader(loader).strictVariables(true).autoEscaping(true).extension(new Texts(messages)).build();
    }

    /** Writes the page as an answer that no cache keeps. */
    public void answer(HttpServletResponse response, int status, String template, Locale language, Map<String, Object> model) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(render(template, language, model));
    }

    public String render(String template, Locale language, Map<String, Object> model) throws IOException {
        var all = new HashMap<>(model);
        all.computeIfAbsent("face", none -> faces.present());
        all.putIfAbsent("offers", List.of());
        all.putIfAbsent("mistakes", List.of());
        all.putIfAbsent("wrong", List.of());
        all.put("language", Messages.nearest(language).getLanguage());
        var out = new StringWriter();
        engine.getTemplate(template).evaluate(out, all, Messages.nearest(language));
        return out.toString();
    }

    /** The template function {@code t}. */
    private static final class Texts extends AbstractExtension implements Function {

        private final Messages messages;

        Texts(Messages messages) {
            this.messages = messages;
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("t", this);
        }

        @Override
        public List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            var values = new Object[arguments.size() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments.get(Integer.toString(i + 1));
            }
            return messages.text(context.getVariable("face") instanceof Face face ? face.words() : Words.USUAL, context.getLocale(), arguments.get("0").toString(), values);
        }
    }
}
