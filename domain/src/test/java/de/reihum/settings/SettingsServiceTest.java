package de.reihum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.settings.look.MemberWord;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsServiceTest {

    private final SettingsFixtures world = new SettingsFixtures();
    private final Faces faces = world.faces();
    private final Ids ids = new Ids(() -> 1);
    private final SettingsService network = new SettingsService(world.network, world.platform, world.networks, world.tenant, faces, ids);
    private final PlatformSettingsService platform = new PlatformSettingsService(world.platform, world.networks, faces, ids);

    @Test
    void without_a_word_the_product_decides() {
        assertThat(row(Setting.MEMBER_WORD)).isEqualTo(new SettingRow(Setting.MEMBER_WORD, "MEMBER", Origin.PRODUCT, "MEMBER", Origin.PRODUCT));
    }

    @Test
    void the_network_counts_more_than_the_umbrella_office_and_it_more_than_the_product() {
        platform.change(change(Setting.MEMBER_WORD, "PARTNER"));
        assertThat(row(Setting.MEMBER_WORD)).extracting(SettingRow::value, SettingRow::origin).containsExactly("PARTNER", Origin.PLATFORM);
        network.change(change(Setting.MEMBER_WORD, "MEMBER"));
        assertThat(row(Setting.MEMBER_WORD)).isEqualTo(new SettingRow(Setting.MEMBER_WORD, "MEMBER", Origin.NETWORK, "PARTNER", Origin.PLATFORM));
    }

    @Test
    void what_is_taken_back_is_decided_below_again() {
        platform.change(change(Setting.SENDER_NAME, "Innovationsbüro"));
        network.change(change(Setting.SENDER_NAME, "Netz"));
        network.takeBack(Setting.SENDER_NAME);
        assertThat(row(Setting.SENDER_NAME)).extracting(SettingRow::value, SettingRow::origin).containsExactly("Innovationsbüro", Origin.PLATFORM);
    }

    @Test
    void a_network_may_say_nothing_on_purpose() {
        platform.change(change(Setting.SIGNATURE, "Ihr Innovationsbüro"));
        network.change(change(Setting.SIGNATURE, ""));
        assertThat(row(Setting.SIGNATURE)).extracting(SettingRow::value, SettingRow::origin).containsExactly("", Origin.NETWORK);
    }

    @Test
    void all_reasons_are_told_and_nothing_is_changed() {
        var wanted = new ChangeSettings(Map.of(Setting.COLOUR, "#ffff00", Setting.REPLY_TO, "nobody", Setting.SENDER_NAME, "Netz"), Map.of());
        assertThatThrownBy(() -> network.change(wanted)).isInstanceOfSatisfying(InvalidValue.class,
                refused -> assertThat(refused.reasons()).extracting(reason -> reason.field()).containsExactlyInAnyOrder("COLOUR", "REPLY_TO"));
        assertThat(world.network.all()).isEmpty();
    }

    @Test
    void who_has_seen_another_value_does_not_overwrite_it() {
        network.change(change(Setting.SENDER_NAME, "Netz"));
        var late = new ChangeSettings(Map.of(Setting.SENDER_NAME, "Mein Netz"), Map.of(Setting.SENDER_NAME, ""));
        assertThatThrownBy(() -> network.change(late)).isInstanceOf(Conflict.class);
    }

    @Test
    void everybody_sees_a_change_at_once_on_this_server() {
        assertThat(faces.present().memberWord()).isEqualTo(MemberWord.MEMBER);
        network.change(change(Setting.MEMBER_WORD, "PARTNER"));
        assertThat(faces.present().memberWord()).isEqualTo(MemberWord.PARTNER);
        platform.change(change(Setting.IMPRINT, "https://example.org/imprint"));
        assertThat(faces.present().imprint()).isEqualTo("https://example.org/imprint");
    }

    @Test
    void mails_come_from_the_network_when_it_has_said_no_sender() {
        assertThat(faces.present().sender()).isEqualTo("Netzwerk Neckar");
        network.change(change(Setting.SENDER_NAME, "Netz"));
        assertThat(faces.present().sender()).isEqualTo("Netz");
    }

    @Test
    void a_sender_is_one_line() {
        assertThatThrownBy(() -> network.change(change(Setting.SENDER_NAME, "Netz\nBcc: x@example.org"))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_umbrella_office_may_ask_every_team_for_a_second_factor_and_a_network_may_say_otherwise() {
        assertThat(required()).isFalse();
        platform.change(change(Setting.SECOND_FACTOR, "YES"));
        assertThat(required()).isTrue();
        assertThat(row(Setting.SECOND_FACTOR)).extracting(SettingRow::value, SettingRow::origin).containsExactly("YES", Origin.PLATFORM);
        network.change(change(Setting.SECOND_FACTOR, "NO"));
        assertThat(required()).isFalse();
        assertThat(row(Setting.SECOND_FACTOR)).isEqualTo(new SettingRow(Setting.SECOND_FACTOR, "NO", Origin.NETWORK, "YES", Origin.PLATFORM));
        platform.takeBack(Setting.SECOND_FACTOR);
        platform.change(change(Setting.SECOND_FACTOR, "YES"));
        assertThat(required()).as("the network has said no").isFalse();
        network.takeBack(Setting.SECOND_FACTOR);
        assertThat(required()).isTrue();
        platform.takeBack(Setting.SECOND_FACTOR);
        assertThat(required()).isFalse();
    }

    @Test
    void a_network_speaks_the_umbrella_offices_language_until_it_says_its_own() {
        platform.change(change(Setting.LANGUAGE, "en"));
        assertThat(world.networks.find(1).orElseThrow().language()).isEqualTo("en");
        network.change(change(Setting.LANGUAGE, "de"));
        assertThat(world.networks.find(1).orElseThrow().language()).isEqualTo("de");
        assertThatThrownBy(() -> network.change(change(Setting.LANGUAGE, "fr"))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_network_is_called_as_it_was_opened_until_it_says_otherwise() {
        var names = new NetworkSettingsService(world.networks, world.tenant, faces);
        assertThat(names.name()).returns("Netzwerk Neckar", NetworkSettingsService.NetworkName::name).returns(Origin.PLATFORM, NetworkSettingsService.NetworkName::origin);
        names.rename(new NetworkSettingsService.NetworkName("Neckar", "", 0));
        assertThat(names.name().origin()).isEqualTo(Origin.NETWORK);
        assertThat(faces.present().network()).isEqualTo("Neckar");
        names.takeNameBack();
        assertThat(names.name().name()).isEqualTo("Netzwerk Neckar");
    }

    private boolean required() {
        return world.networks.find(1).orElseThrow().secondFactorRequired();
    }

    private SettingRow row(Setting setting) {
        return network.settings().stream().filter(row -> row.setting() == setting).findFirst().orElseThrow();
    }

    private static ChangeSettings change(Setting setting, String value) {
        return new ChangeSettings(Map.of(setting, value), Map.of());
    }
}
