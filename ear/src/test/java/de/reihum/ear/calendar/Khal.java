package de.reihum.ear.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** Another vendor's reader of calendars. {@code ./reihum test} installs it and says where it is. */
final class Khal {

    private static final String SETTINGS = """
            [calendars]
            [[none]]
            path = %1$s/none
            [locale]
            timeformat = %%H:%%M
            dateformat = %%Y-%%m-%%d
            longdateformat = %%Y-%%m-%%d
            datetimeformat = %%Y-%%m-%%d %%H:%%M
            longdatetimeformat = %%Y-%%m-%%d %%H:%%M
            local_timezone = Europe/Berlin
            default_timezone = Europe/Berlin
            [sqlite]
            path = %1$s/khal.db
            """;

    private Khal() {}

    /** What it makes of a calendar, a line for each meeting with the times on the wall in Berlin. */
    static String read(String calendar) throws IOException, InterruptedException {
        var home = Files.createTempDirectory("khal");
        var settings = Files.writeString(home.resolve("khal.conf"), String.format(SETTINGS, Files.createDirectories(home.resolve("none")).getParent()));
        var file = Files.writeString(home.resolve("feed.ics"), calendar);
        var builder = new ProcessBuilder(Optional.ofNullable(System.getenv("REIHUM_KHAL")).orElse("/usr/bin/khal"), "-c", settings.toString(), "printics", file.toString()).redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int code = builder.start().waitFor();
        var said = Files.readString(home.resolve("said"), StandardCharsets.UTF_8);
        return code == 0 ? said : "khal ended with " + code + ": " + said;
    }
}
