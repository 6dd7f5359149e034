package de.reihum.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({"Zahntechnik Ißleib KG,Zahntechnik Issleib KG ", "Möbel Häberle GmbH & Co. KG,MOEBEL HAEBERLE", "Verein der Freunde e. V.,Verein der Freunde eV", "Kaiser & Söhne OHG,Kaiser und Soehne",
            "Hotel Rößler UG (haftungsbeschränkt),Hotel Roessler UG", "Optik Çelik e.K.,Optik Celik", "Büro Eins PartG mbB,Buero-Eins", "Pflege gGmbH,Pflege gemeinnützige GmbH"})
    void two_spellings_of_one_institution_have_the_same_key(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @Test
    void different_institutions_keep_different_keys() {
        assertThat(NameKey.of("Metallbau Abele AG")).isNotEqualTo(NameKey.of("Stahlbau Abele AG"));
        assertThat(NameKey.of("AG")).isEqualTo("ag");
    }
}
