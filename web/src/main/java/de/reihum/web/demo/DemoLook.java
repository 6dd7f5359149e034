package de.reihum.web.demo;

import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldService;
import de.reihum.fields.Target;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.members.extras.ExtraService;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsService;
import de.reihum.settings.look.LogoService;
import de.reihum.settings.look.ReceivedLogo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What the administration of the network on Neckar and Enz has set up: colour, logo, words, own fields. */
@ApplicationScoped
public class DemoLook {

    private static final int ASKED = 24;

    private SettingsService settings;
    private LogoService logos;
    private FieldService fields;
    private ExtraService extras;
    private MemberService members;

    protected DemoLook() {}

    @Inject
    public DemoLook(SettingsService settings, LogoService logos, FieldService fields, ExtraService extras, MemberService members) {
        this.settings = settings;
        this.logos = logos;
        this.fields = fields;
        this.extras = extras;
        this.members = members;
    }

    void dress() {
        settings.change(new ChangeSettings(Map.of(
                Setting.COLOUR, "#1f4e8c",
                Setting.MEMBER_WORD, "PARTNER",
                Setting.SENDER_NAME, "Fachkräftenetzwerk Neckar-Enz, Koordination",
                Setting.REPLY_TO, "koordination@neckar-enz.example",
                Setting.SIGNATURE, "Andrea Schäfer\nKoordination\nTelefon 07141 41544-10",
                Setting.IMPRINT, "Fachkräftenetzwerk Neckar-Enz\nHindenburgstraße 40, 71638 Ludwigsburg\nVertreten durch Jürgen Wöhrle",
                Setting.FEDERAL_STATE, "BW",
                Setting.PUBLIC_DATES, "YES",
                Setting.STARTERS, "SELECTED"), Map.of()));
        logos.take(new ReceivedLogo("neckar-enz.png", read("demo/neckar-enz.png")));
    }

    void ask() {
        long internships = fields.create(new CreateField(Target.MEMBER, FieldKind.YES_NO, new FieldData("Bietet Praktika an", "Offers internships", "", false, true, List.of())));
        long time = fields.create(new CreateField(Target.MEMBER, FieldKind.CHOICE, new FieldData("Treffen am liebsten", "Prefers meetings", "Mehrere sind möglich.", false, true,
                List.of("früh am Morgen", "ab 16 Uhr", "am Abend"))));
        int number = 0;
        for (long member : members.ids(MemberFilter.everything(), ASKED)) {
            extras.fillMember(member, number % 3 == 2 ? Map.of(internships, "no") : Map.of(internships, "yes", time, number % 2 == 0 ? "2" : "1,2"));
            number++;
        }
    }

    private static byte[] read(String name) {
        try (var in = DemoLook.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
