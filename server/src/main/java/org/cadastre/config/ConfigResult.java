package org.cadastre.config;

import java.util.List;

/// What reading the configuration gave.
public sealed interface ConfigResult {
    /// Every value is allowed.
    ///
    /// @param warnings what was ignored, one line each, for the operator
    record Loaded(Config config, List<String> warnings) implements ConfigResult {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /// There is no configuration to start with.
    ///
    /// @param problems all that is wrong, at least one
    record Invalid(List<ConfigProblem> problems) implements ConfigResult {
        public Invalid {
            problems = List.copyOf(problems);
        }

        /// Whether flags alone are at fault, which makes it a mistake of usage rather than of configuration.
        public boolean isUsage() {
            return problems.stream().allMatch(problem -> problem.origin() == ConfigOrigin.FLAG);
        }
    }
}
