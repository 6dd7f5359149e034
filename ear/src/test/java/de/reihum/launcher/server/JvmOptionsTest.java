package de.reihum.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JvmOptionsTest {

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            -server, -server
            [17|]-Done, -Done
            [11|17]-Done, -Done
            [|16]-Done, ''
            [24|]-Done, ''
            [Dynamic Code Evolution-11.0.10|]-XX:HotswapAgent=core, ''
            """)
    void an_option_for_other_versions_of_java_is_left_out(String option, String expected) {
        assertThat(JvmOptions.forThisJava(option)).isEqualTo(expected);
    }
}
