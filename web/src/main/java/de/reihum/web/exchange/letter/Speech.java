package de.reihum.web.exchange.letter;

import java.util.Locale;

/** Says a message in a language; also where there is no page. */
@FunctionalInterface
public interface Speech {

    String say(Locale language, String key, Object... arguments);
}
