package org.cadastre.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The environment variables that begin with `CADASTRE_`.
record EnvironmentValues(Map<String, String> environment) {
    /// Belongs to the tests, which read the registries' files there.
    private static final String TEST_DATA = KeyNames.PREFIX + "DATA";

    /// The values of the variables that are set and not empty, by key.
    Map<String, GivenValue> values(Collection<String> keys) {
        Map<String, GivenValue> values = new LinkedHashMap<>();
        for (String key : keys) {
            String variable = KeyNames.variable(key);
            String text = environment.get(variable);
            if (text != null && !text.isEmpty()) {
                values.put(key, new GivenValue(ConfigOrigin.ENVIRONMENT, variable, key, text));
            }
        }
        return values;
    }

    /// A line for each variable with our prefix that is no key.
    List<String> warnings(Collection<String> keys, Collection<String> listKeys) {
        List<String> variables = keys.stream().map(KeyNames::variable).toList();
        List<String> listVariables = listKeys.stream().map(KeyNames::variable).toList();
        List<String> warnings = new ArrayList<>();
        for (String name : new TreeMap<>(environment).keySet()) {
            if (!name.startsWith(KeyNames.PREFIX) || name.equals(TEST_DATA) || variables.contains(name)) {
                continue;
            }
            warnings.add(warning(name, variables, listVariables));
        }
        return warnings;
    }

    private static String warning(String name, List<String> variables, List<String> listVariables) {
        if (listVariables.contains(name)) {
            return "the variable " + name + " is ignored: a list can be given in the configuration file only";
        }
        String nearest = Nearest.to(name, variables);
        return "the variable " + name + " is ignored: there is no such key"
                + (nearest == null ? "" : "; did you mean " + nearest + "?");
    }
}
