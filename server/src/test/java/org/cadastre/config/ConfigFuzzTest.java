package org.cadastre.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Any bytes as a configuration file, and any text as every variable at once.
final class ConfigFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void fileIsLoadedOrRefusedWithPlaces(byte[] bytes) {
        FileContent content = ConfigFile.read("cadastre.yaml", bytes);

        switch (ConfigLoader.load(content, null, Map.of(), Map.of())) {
            case ConfigResult.Loaded loaded ->
                assertThat(loaded.config().exports()).isNotNull();
            case ConfigResult.Invalid(var problems) -> {
                assertThat(problems).isNotEmpty();
                for (ConfigProblem problem : problems) {
                    assertThat(problem.text())
                            .startsWith("cadastre.yaml")
                            .doesNotContain("\n", "\r", "Exception", "\u001B");
                    assertThat(problem.text().length()).isLessThan(500);
                }
            }
        }
    }

    @FuzzTest(maxDuration = "60s")
    void valueOfAnyKeyIsLoadedOrRefusedByName(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Map<String, String> environment = new HashMap<>();
        ConfigLoader.keys().forEach(key -> environment.put(KeyNames.variable(key), text));

        switch (Config.load(null, environment, Map.of())) {
            case ConfigResult.Loaded loaded -> assertThat(text).isEmpty();
            case ConfigResult.Invalid(var problems) ->
                assertThat(problems).allSatisfy(problem -> {
                    assertThat(problem.where()).startsWith("CADASTRE_");
                    assertThat(problem.text()).doesNotContain("\n", "\r", "\u001B");
                });
        }
    }
}
